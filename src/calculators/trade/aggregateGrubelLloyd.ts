import { hasValue, toDecimal } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { boundsOfMatchedShare, matchedShare } from './intraIndustry.js';
import { readTradeBaskets } from './readTradeBaskets.js';

/**
 * The intra-industry trade in many products together: the Grubel–Lloyd index of each, weighted by its part in all trade.
 *
 * Shape: 1 − Σ |exports − imports| / Σ (exports + imports). Bounds: the least and the greatest for any exports and imports
 * within theirs, exact.
 * Units: all amounts of one unit; the result is an index from 0 to 1. The finer the products, the less of it: indices at
 * different levels of a classification do not compare.
 * Source: [docs/methods.md](../../../docs/methods.md#aggregate-grubel-lloyd-index).
 *
 * @param exports - The exports by product.
 * @param imports - The imports by product: of one reporter, partner, basis and window.
 * @param options - Whether a product that one side lacks is a zero there, and the partners if the names are theirs.
 * @returns The index, or `null` with `no-trade` (all are zero), `missing-current` (exports of a product), `missing-base`
 *   (imports of one), `sign-change` or `negative-base` (exports or imports below zero), `incomparable-unit`,
 *   `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations differ in more than what their names stand for;
 *   `invalid-argument` when a basket or the coverage is none, or an observation of another flow, or an option is unknown;
 *   `overlapping-partners` when one of the names holds another.
 *
 * @example
 * import { aggregateGrubelLloyd, quantity } from 'china-asean';
 *
 * const exports = { fruit: quantity(80, 'USD'), fish: quantity(150, 'USD') };
 * const imports = { fruit: quantity(160, 'USD'), fish: quantity(100, 'USD') };
 * aggregateGrubelLloyd(exports, imports).value?.slice(0, 6); // => '0.7346'
 */
export function aggregateGrubelLloyd<U extends Unit>(
  exports: Basket<U>,
  imports: Basket<NoInfer<U>>,
  options: BasketOptions = {},
): Result<'index'> {
  requireKeys('aggregateGrubelLloyd', options, { coverage: true, partners: true });
  const given = { coverage: coverageOf('aggregateGrubelLloyd', options), partners: partnersGiven(options) };
  const method = '1 − Σ |exports − imports| / Σ (exports + imports)';
  const period = commonPeriod(exports, imports);
  const work: Work = { method, inputs: { exports, imports }, period, options: given };
  const read = readTradeBaskets<U>('aggregateGrubelLloyd', exports, imports, options);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const share = matchedShare(read.pairs.map(([x, m]) => [x.value, m.value]));
  if (!hasValue(share)) return notCalculated(work, 'index', 'no-trade');
  return calculated(work, 'index', toDecimal(share), boundsOfMatchedShare(read.pairs));
}
