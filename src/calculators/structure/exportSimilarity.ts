import { ChinaAseanError, quote } from '../../errors.js';
import { signOf } from '../../figure/decimal.js';
import { HUNDRED, minus, ONE, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { coverageOf } from '../common/coverageOf.js';
import { commonPeriod, quantityOf } from '../common/operand.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import { requireFlow } from '../common/requireFlow.js';
import type { Basket, Operand, Result } from '../result.js';
import { dissimilarityOf } from './dissimilarity.js';
import { readStructuresOfWindow } from './readStructures.js';
import { falling } from './spread.js';

/** What {@link exportSimilarity} may be told of its baskets. */
export interface ExportSimilarityOptions extends BasketOptions {
  /** Of how many names, at least, the two baskets must both have an item. Default: 2. */
  readonly leastItems?: number | undefined;
}

/** What a similarity was computed from. */
export interface SharedItemCount {
  /** How many names there are in either basket. */
  readonly items: number;
  /** How many names there are in both, but those that are zero in both. */
  readonly shared: number;
}

/**
 * The export similarity index of Finger and Kreinin: how far two countries export the same products.
 *
 * Shape: 100 Σ min(x/Σx, y/Σy), which is 100 less 100 times their dissimilarity; from 0, no product in common, to 100, one
 * structure. Baskets that name a single product are alike whatever they hold: so few names in common give no result. The finer
 * the products, the lower the index. Bounds: as those of {@link diversificationIndex}, turned round.
 * Units: items of one unit in each basket, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#export-similarity).
 *
 * @param first - The exports of the one country, by product.
 * @param second - The exports of the other, by the same products, in the same window.
 * @param options - The coverage of the baskets, the least number of common names, and the records of partners.
 * @returns The index and the numbers of names, or `null` with `missing-current` or `missing-base` (an item of the first or
 *   second basket that has no value or, with partial coverage, is not there), `sign-change` or `negative-base` (one below
 *   zero), `no-trade` (all items of a basket are zero), `not-identified` (too few names in common), `incomparable-unit`,
 *   `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when shares cannot add up to 1, the coverage is none or the least number is not
 *   a whole number above zero, or an observation is not of exports, or an option is unknown; `mixed-series` and
 *   `overlapping-partners` as {@link diversificationIndex} does.
 *
 * @example
 * import { exportSimilarity, quantity } from 'china-asean';
 *
 * const vietnam = { phones: quantity('60', 'USD'), rice: quantity('30', 'USD'), coffee: quantity('10', 'USD') };
 * const thailand = { phones: quantity('30', 'USD'), rice: quantity('20', 'USD'), cars: quantity('50', 'USD') };
 * const index = exportSimilarity(vietnam, thailand, { coverage: 'complete' });
 * [index.value, index.items, index.shared]; // => ['50', 4, 2]
 */
export function exportSimilarity<A extends Unit, B extends Unit>(
  first: Basket<A>,
  second: Basket<B>,
  options: ExportSimilarityOptions = {},
): Result<'index'> & SharedItemCount {
  requireKeys('exportSimilarity', options, { leastItems: true, coverage: true, partners: true });
  const { leastItems = 2 } = options;
  requireCount(leastItems);
  const read = readStructuresOfWindow('exportSimilarity', first, second, options, ['indicator', 'flow']);
  requireFlow('exportSimilarity', 'export', [...Object.values(first), ...Object.values(second)]);
  const work: Work = {
    method: '100 Σ min(x/Σx, y/Σy)',
    inputs: { first, second },
    period: commonPeriod(first, second),
    options: { coverage: coverageOf('exportSimilarity', options), leastItems, partners: partnersGiven(options) },
  };
  const names = Object.keys(first);
  const both = names.filter((name) => Object.hasOwn(second, name));
  const shared = both.filter((name) => isTraded(first[name]) || isTraded(second[name])).length;
  const details = { items: names.length + Object.keys(second).length - both.length, shared };
  if (read.reason !== null) return withDetails(notCalculated(work, 'index', read.reason), details);
  if (shared < leastItems) return withDetails(notCalculated(work, 'index', 'not-identified'), details);
  const index = falling(dissimilarityOf(read.pairs), (dissimilarity) => times(HUNDRED, minus(ONE, dissimilarity)));
  return withDetails(calculated(work, 'index', index.value, index), details);
}

function isTraded(operand: Operand): boolean {
  const quantity = quantityOf(operand);
  return quantity !== null && signOf(quantity.value) > 0;
}

function requireCount(leastItems: number): void {
  if (Number.isSafeInteger(leastItems) && leastItems > 0) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `exportSimilarity: expected leastItems to be a whole number above zero, got ${quote(leastItems)}`,
    { leastItems },
  );
}
