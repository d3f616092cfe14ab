import { HUNDRED, minus, ONE, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import { requireFlow } from '../common/requireFlow.js';
import type { Basket, Result } from '../result.js';
import { dissimilarityOf } from './dissimilarity.js';
import { readStructuresOfWindow } from './readStructures.js';
import { falling } from './spread.js';

/**
 * The trade complementarity index of Michaely: how far one country exports what another imports.
 *
 * Shape: 100 (1 − ½ Σ|m/Σm − x/Σx|); from 0, nothing that the one exports is imported by the other, to 100, the structures
 * match. The index of j's imports with i's exports is not that of i's imports with j's exports. Bounds: as those of
 * {@link diversificationIndex}, turned round. Units: items of one unit in each basket, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#trade-complementarity).
 *
 * @param exports - The exports of the one country to the world, by product.
 * @param imports - The imports of the other from the world, by the same products, in the same window.
 * @param options - The coverage of the baskets, and the records of the partners that are named.
 * @returns The index, or `null` with `missing-current` or `missing-base` (an item of the exports or imports that has no
 *   value or, with partial coverage, is not there), `sign-change` or `negative-base` (one below zero), `no-trade` (all items
 *   of a basket are zero), `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when shares cannot add up to 1, the coverage is none, or exports and imports
 *   are observations of something else, or an option is unknown; `mixed-series` when the observations of a basket differ in
 *   more than one dimension, or those of the two in indicator; `overlapping-partners` when a bloc is beside its member.
 *
 * @example
 * import { quantity, tradeComplementarity } from 'china-asean';
 *
 * const exports = { phones: quantity('60', 'USD'), rice: quantity('40', 'USD') };
 * const imports = { phones: quantity('30', 'CNY'), rice: quantity('70', 'CNY') };
 * tradeComplementarity(exports, imports).value; // => '70'
 */
export function tradeComplementarity<A extends Unit, B extends Unit>(
  exports: Basket<A>,
  imports: Basket<B>,
  options: BasketOptions = {},
): Result<'index'> {
  requireKeys('tradeComplementarity', options, { coverage: true, partners: true });
  const read = readStructuresOfWindow('tradeComplementarity', exports, imports, options, ['indicator']);
  requireFlow('tradeComplementarity', 'export', Object.values(exports));
  requireFlow('tradeComplementarity', 'import', Object.values(imports));
  const work: Work = {
    method: '100 (1 − ½ Σ|m/Σm − x/Σx|)',
    inputs: { exports, imports },
    period: commonPeriod(exports, imports),
    options: { coverage: coverageOf('tradeComplementarity', options), partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const index = falling(dissimilarityOf(read.pairs), (dissimilarity) => times(HUNDRED, minus(ONE, dissimilarity)));
  return calculated(work, 'index', index.value, index);
}
