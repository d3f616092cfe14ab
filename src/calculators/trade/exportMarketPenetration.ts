import { signOf } from '../../figure/decimal.js';
import { ONE, toDecimal, ZERO } from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import { requireKeys } from '../../requireKeys.js';
import { extremeRatio, type Terms } from '../common/extremeRatio.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { readMarkets } from './readMarkets.js';

/** The numbers behind an export market penetration. */
export interface MarketCounts {
  /** How many of the markets have exports above zero; `null` where the baskets have a hole or do not go together. */
  readonly reached: number | null;
  /** How many markets have imports above zero. */
  readonly markets: number | null;
}

/**
 * The part of the markets for a product that a reporter reaches.
 *
 * Shape: the number of names with exports above zero among those with imports above zero, over the number of those.
 * Bounds: an amount whose bounds hold zero and more may be a market, or reached, or not; the least and greatest for any.
 * Units: amounts; the result is a ratio from 0 to 1. The names are markets, or markets and products together. A name that
 * only has exports has no reported imports, and is not counted.
 * Source: [docs/methods.md](../../../docs/methods.md#export-market-penetration).
 *
 * @param exports - The reporter's exports by market.
 * @param imports - The imports of the product by market, from anywhere.
 * @param options - Whether a market that the exports lack is not reached (`complete`) or a hole (`partial`), and the
 *   partners if the names are theirs.
 * @returns The ratio and both numbers, or `null` with `no-trade` (no market), `missing-current` (exports to a market),
 *   `missing-base` (imports of one), `sign-change`, `negative-base`, `incomparable-unit` (within a basket),
 *   `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations of a basket differ in more than what their names stand for;
 *   `invalid-argument` when a basket or the coverage is none, or an observation of another flow, or an option is unknown;
 *   `overlapping-partners` when one of the names holds another.
 *
 * @example
 * import { exportMarketPenetration, quantity } from 'china-asean';
 *
 * const exports = { VN: quantity(5, 'USD'), TH: quantity(0, 'USD'), MY: quantity(2, 'USD') };
 * const imports = { VN: quantity(9, 'USD'), TH: quantity(8, 'USD'), MY: quantity(7, 'USD'), LA: quantity(1, 'USD') };
 * const penetration = exportMarketPenetration(exports, imports, { coverage: 'complete' });
 * [penetration.value, penetration.reached, penetration.markets]; // => ['0.5', 2, 4]
 */
export function exportMarketPenetration(
  exports: Basket,
  imports: Basket,
  options: BasketOptions = {},
): Result<'ratio'> & MarketCounts {
  requireKeys('exportMarketPenetration', options, { coverage: true, partners: true });
  const given = { coverage: coverageOf('exportMarketPenetration', options), partners: partnersGiven(options) };
  const method = 'markets with exports / markets';
  const period = commonPeriod(exports, imports);
  const work: Work = { method, inputs: { exports, imports }, period, options: given };
  const read = readMarkets('exportMarketPenetration', exports, imports, options);
  if (read.reason !== null) {
    return withDetails(notCalculated(work, 'ratio', read.reason), { reached: null, markets: null });
  }
  const counted = read.markets.filter(([, bought]) => signOf(bought.value) > 0);
  const counts = { reached: counted.filter(([sold]) => signOf(sold.value) > 0).length, markets: counted.length };
  if (counts.markets === 0) return withDetails(notCalculated(work, 'ratio', 'no-trade'), counts);
  const value = toDecimal({ numerator: `${counts.reached}`, denominator: `${counts.markets}` });
  const candidates = read.markets.map(candidatesOf);
  const bounds = {
    low: toDecimal(extremeRatio(candidates, 'low'), 'down'),
    high: toDecimal(extremeRatio(candidates, 'high'), 'up'),
  };
  return withDetails(calculated(work, 'ratio', value, bounds), counts);
}

const REACHED: Terms = { numerator: ONE, denominator: ONE };
const MISSED: Terms = { numerator: ZERO, denominator: ONE };
const NO_MARKET: Terms = { numerator: ZERO, denominator: ZERO };

// what a name may turn out to be, within the bounds of its two amounts
function candidatesOf([sold, bought]: readonly [Quantity, Quantity]): readonly Terms[] {
  return [
    ...(mayBeAbove(bought) && mayBeAbove(sold) ? [REACHED] : []),
    ...(mayBeAbove(bought) && mayBeZero(sold) ? [MISSED] : []),
    ...(mayBeZero(bought) ? [NO_MARKET] : []),
  ];
}

function mayBeAbove({ high }: Quantity): boolean {
  return high === null || signOf(high) > 0;
}

function mayBeZero({ low }: Quantity): boolean {
  return low === null || signOf(low) <= 0;
}
