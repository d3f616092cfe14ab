import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { dissimilarityOf } from './dissimilarity.js';
import { readStructuresOfWindow } from './readStructures.js';
import { decimalsOf } from './spread.js';

/**
 * The diversification index of UNCTAD: how far the structure of a country's trade is from that of the world.
 *
 * Shape: ½ Σ|x/Σx − w/Σw|, from 0, the structure of the world, to 1, nothing in common. Bounds: each total is that of the
 * same items. They are reached where the digits decide which shares are above the world's; of items of which they do not,
 * the lower bound may be wide by as much as one share may exceed the other, with more than ten of them the upper one too.
 * Units: items of one unit in each basket, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#diversification-index).
 *
 * @param parts - The country's trade by product.
 * @param world - The world's trade by product, of the same window and the same products.
 * @param options - The coverage of the baskets, and the records of the partners that are named.
 * @returns The index, or `null` with `missing-current` or `missing-base` (an item of the country or of the world that has no
 *   value or, with partial coverage, is not there), `sign-change` or `negative-base` (one below zero), `no-trade` (all items
 *   of a basket are zero), `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when shares cannot add up to 1 or the coverage is none, or an option is
 *   unknown; `mixed-series` when the observations of a basket differ in more than one dimension, or those of the two in
 *   indicator or flow; `overlapping-partners` when a bloc is beside its member.
 *
 * @example
 * import { diversificationIndex, quantity } from 'china-asean';
 *
 * const country = { rice: quantity('70', 'USD'), tin: quantity('30', 'USD') };
 * const world = { rice: quantity('400', 'USD'), tin: quantity('600', 'USD') };
 * diversificationIndex(country, world).value; // => '0.3'
 */
export function diversificationIndex<A extends Unit, B extends Unit>(
  parts: Basket<A>,
  world: Basket<B>,
  options: BasketOptions = {},
): Result<'index'> {
  requireKeys('diversificationIndex', options, { coverage: true, partners: true });
  const read = readStructuresOfWindow('diversificationIndex', parts, world, options, ['indicator', 'flow']);
  const work: Work = {
    method: '½ Σ|x/Σx − w/Σw|',
    inputs: { parts, world },
    period: commonPeriod(parts, world),
    options: { coverage: coverageOf('diversificationIndex', options), partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const index = decimalsOf(dissimilarityOf(read.pairs));
  return calculated(work, 'index', index.value, index);
}
