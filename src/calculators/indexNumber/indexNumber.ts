import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import type { GrowthOptions } from '../growth/growthBetween.js';
import type { Levels, ResultsByPeriod } from '../result.js';
import { indexOn } from './indexOn.js';

/**
 * Levels as index numbers: each in per cent of that of a base.
 *
 * Shape: 100 × level / base, where the base is the level of a window, or the arithmetic mean of the windows of one sort that
 * make up a wider one; `options.baseWindows` tells of how many. The base is 100, exactly; the bounds of a window that is part
 * of a mean do not take it at two places at once.
 * Units: levels of one unit, none below zero; the result is in the unit `index`.
 * Source: [docs/methods.md](../../../docs/methods.md#index-number).
 *
 * @param levels - A series, or levels by their windows.
 * @param base - A window of the levels, or a wider one: each window is set against those of its own length that fill it.
 * @param options - The records of the partners, to tell whether a bloc has other members than in the base.
 * @returns An index by window. It is `null` with `missing-base` (one of the base has no level),
 *   `zero-base`, `negative-base`, `missing-current`, `sign-change`, `incomparable-period` (windows of its
 *   length do not fill the base, those of another do), `incomparable-unit`, `incomparable-basis`, `composition-change` or
 *   `break` (a break lies between).
 * @throws ChinaAseanError `invalid-period` when the base or a window is not canonical; `invalid-argument` when the levels
 *   are none, or hold a level of another window than they say, or an option is unknown; `mixed-series` when observations are
 *   of different things.
 *
 * @example
 * import { indexNumber, quantity } from 'china-asean';
 *
 * const trade = { '2022': quantity(500, 'USD'), '2023': quantity(400, 'USD'), '2024': quantity(600, 'USD') };
 * indexNumber(trade, '2022')['2024']?.value; // => '120'
 * const onMean = indexNumber(trade, '2022-01-01/P3Y');
 * onMean['2023']?.value; // => '80'
 * onMean['2023']?.options; // => { base: '2022-01-01/P3Y', baseWindows: 3 }
 */
export function indexNumber<U extends Unit>(
  levels: Levels<U>,
  base: Period,
  options: GrowthOptions = {},
): ResultsByPeriod<'index'> {
  return indexOn('indexNumber', levels, base, options);
}
