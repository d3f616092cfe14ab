import { signOf } from '../../figure/decimal.js';
import { fraction, greatest, least, over, sum, toDecimal } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { totalOf } from '../common/leaveOneOut.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { highOfMatchedPart, lowOfMatchedPart } from './matchedPart.js';
import { readTradeBaskets } from './readTradeBaskets.js';

/**
 * The intra-industry trade in many products, adjusted for the balance of all trade: matched trade over the most that could
 * be matched. It has been criticised: the balance is itself a result of trade in the products, and the adjustment can make
 * little matching look like much.
 *
 * Shape: aggregate index / (1 − |Σ exports − Σ imports| / Σ (exports + imports)) = Σ min(exports, imports) / the lesser of
 * Σ exports and Σ imports. Bounds: the greatest is exact. The least is too where it is certain which of the totals is the
 * lesser; where it is not, it may be too low, in the proportion in which one total can exceed the other at most.
 * Units: all amounts of one unit; the result is an index from 0 to 1, and 1 wherever all balances have one sign.
 * Source: [docs/methods.md](../../../docs/methods.md#adjusted-grubel-lloyd-index).
 *
 * @param exports - The exports by product.
 * @param imports - The imports by product: of one reporter, partner, basis and window.
 * @param options - Whether a product that one side lacks is a zero there, and the partners if the names are theirs.
 * @returns The index, or `null` with `zero-base` (all trade is one way), `no-trade` and the reasons of
 *   `aggregateGrubelLloyd`.
 * @throws ChinaAseanError as `aggregateGrubelLloyd`.
 *
 * @example
 * import { adjustedGrubelLloyd, quantity } from 'china-asean';
 *
 * const exports = { fruit: quantity(80, 'USD'), fish: quantity(150, 'USD') };
 * const imports = { fruit: quantity(160, 'USD'), fish: quantity(140, 'USD') };
 * adjustedGrubelLloyd(exports, imports).value?.slice(0, 6); // => '0.9565'
 */
export function adjustedGrubelLloyd<U extends Unit>(
  exports: Basket<U>,
  imports: Basket<NoInfer<U>>,
  options: BasketOptions = {},
): Result<'index'> {
  requireKeys('adjustedGrubelLloyd', options, { coverage: true, partners: true });
  const given = { coverage: coverageOf('adjustedGrubelLloyd', options), partners: partnersGiven(options) };
  const method = 'Σ min(exports, imports) / min(Σ exports, Σ imports)';
  const period = commonPeriod(exports, imports);
  const work: Work = { method, inputs: { exports, imports }, period, options: given };
  const read = readTradeBaskets<U>('adjustedGrubelLloyd', exports, imports, options);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { pairs } = read;
  const turned = pairs.map(([x, m]) => [m, x] as const);
  const totals = [pairs, turned].map((side) => totalOf(side.map(([one]) => one)).value);
  const signs = totals.map(signOf);
  if (signs.includes(0)) return notCalculated(work, 'index', signs.includes(1) ? 'zero-base' : 'no-trade');
  const matched = sum(pairs.map(([x, m]) => least(fraction(x.value), fraction(m.value))));
  const value = toDecimal(over(matched, totals.map((total) => fraction(total)).reduce(least)));
  return calculated(work, 'index', value, {
    low: toDecimal(greatest(lowOfMatchedPart(pairs), lowOfMatchedPart(turned)), 'down'),
    high: toDecimal(greatest(highOfMatchedPart(pairs), highOfMatchedPart(turned)), 'up'),
  });
}
