import type { Period } from '../../period/period.js';
import type { GrowthOptions } from '../growth/growthBetween.js';
import type { Levels, ResultsByPeriod } from '../result.js';
import { indexOn } from './indexOn.js';

/**
 * An index on another reference period, in which it is 100. Growth rates stay as they are: this is re-referencing; the weights
 * of the index stay as they are too.
 *
 * Shape: 100 × index / index of the base, or their arithmetic mean over the windows that make up the base. The base is 100,
 * exactly. Units: the unit `index` before and after.
 * Source: [docs/methods.md](../../../docs/methods.md#rebase).
 *
 * @param index - An index series, or index numbers by their windows.
 * @param base - A window of the index, or a wider one: each window is set against those of its own length that fill it.
 * @param options - The records of the partners, to tell whether a bloc has other members than in the base.
 * @returns An index by window, `null` with the reasons of `indexNumber`; `incomparable-unit` also where a number is no index.
 * @throws ChinaAseanError `invalid-period` when the base or a window is not canonical; `invalid-argument` when the index is
 *   none, or holds a number of another window than it says, or an option is unknown; `mixed-series` when observations are of
 *   different things.
 *
 * @example
 * import { quantity, rebase } from 'china-asean';
 *
 * const prices = { '2015': quantity(100, 'index'), '2020': quantity(125, 'index'), '2024': quantity(150, 'index') };
 * const on2020 = rebase(prices, '2020');
 * [on2020['2015']?.value, on2020['2024']?.value]; // => ['80', '120']
 */
export function rebase(index: Levels<'index'>, base: Period, options: GrowthOptions = {}): ResultsByPeriod<'index'> {
  return indexOn('rebase', index, base, options, 'index');
}
