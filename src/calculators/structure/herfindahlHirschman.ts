import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { concentrationOf } from './concentrationBounds.js';
import { readStructure } from './readStructure.js';
import { decimalsOf } from './spread.js';

/** What a concentration was computed from. */
export interface ItemCount {
  /** How many items there are, those that are zero included. */
  readonly items: number;
}

/**
 * The Herfindahl–Hirschman index of concentration: the sum of the squared shares of all items.
 *
 * Shape: Σx² / (Σx)²; from 1/N, N equal items, to 1, all in one. An item that is zero counts among the N. The points of
 * competition law, up to 10,000, are the same number written otherwise. Bounds: the least and greatest index of any items
 * within their bounds; the total is that of the same items.
 * Units: items of one unit, the result is an index. Shares are given as ratios, 0.167 for 16.7 per cent.
 * Source: [docs/methods.md](../../../docs/methods.md#herfindahlhirschman-index).
 *
 * @param parts - All items of a whole by their names: trade by product or by partner. What is not named does not count.
 * @param options - The records of the partners that are named.
 * @returns The index and the number of items, or `null` with `missing-current` (an item without a value, or no items),
 *   `sign-change` (an item below zero), `no-trade` (all are zero), `incomparable-unit`, `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when shares cannot add up to 1, or an option is unknown; `mixed-series` when
 *   the observations are not of one flow or differ in more than one dimension; `overlapping-partners` when a bloc is beside
 *   its member.
 *
 * @example
 * import { figure, formatBounds, herfindahlHirschman } from 'china-asean';
 *
 * const exports = { VN: figure('30', 'USD'), TH: figure('30', 'USD'), MY: figure('20', 'USD'), SG: figure('20', 'USD') };
 * const index = herfindahlHirschman(exports);
 * index.value; // => '0.26'
 * formatBounds(index); // => '0.258–0.263'
 * index.items; // => 4
 */
export function herfindahlHirschman<U extends Unit>(
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'index'> & ItemCount {
  const read = readStructure('herfindahlHirschman', parts, options);
  const work: Work = {
    method: 'Σx² / (Σx)²',
    inputs: { parts },
    period: commonPeriod(parts),
    options: { partners: partnersGiven(options) },
  };
  const details = { items: Object.keys(parts).length };
  if (read.reason !== null) return withDetails(notCalculated(work, 'index', read.reason), details);
  const index = decimalsOf(concentrationOf([...read.items.values()]));
  return withDetails(calculated(work, 'index', index.value, index), details);
}
