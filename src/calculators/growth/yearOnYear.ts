import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import type { Levels, Result } from '../result.js';
import type { GrowthOptions } from './growthBetween.js';
import { growthOver } from './growthOver.js';

/**
 * The growth of a series over the same window a year earlier: a month over that month, a year-to-date over that
 * year-to-date. The base is looked up by its window, never by its place in the list.
 *
 * Shape: level of the window / level of the same window a year earlier − 1. Units: any level; the result is a ratio.
 * It warns as `growthRate` does, and `differs-from-printed` where the growth that is printed beside the level is another one.
 * Source: [docs/methods.md](../../../docs/methods.md#year-on-year).
 *
 * @param levels - A series, or levels by their windows.
 * @param period - The window whose growth is wanted.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, or `null`: `missing-current` and `missing-base` where the levels have no such window,
 *   `incomparable-period` where no window a year earlier compares (29 February, week 53, more than a year), `break` also
 *   where a level in between is flagged B, and the other reasons of `growthRate`.
 * @throws ChinaAseanError `invalid-period` when the period is not canonical; `invalid-argument` when the levels are none, or
 *   hold a level of another window than they say, or an option is unknown.
 *
 * @example
 * import { quantity, yearOnYear } from 'china-asean';
 *
 * const trade = { '2024-S1': quantity(500, 'USD'), '2024-S2': quantity(600, 'USD'), '2025-S1': quantity(550, 'USD') };
 * yearOnYear(trade, '2025-S1').value; // => '0.1'
 * yearOnYear(trade, '2024-S2').reason; // => 'missing-base'
 */
export function yearOnYear<U extends Unit>(
  levels: Levels<U>,
  period: Period,
  options: GrowthOptions = {},
): Result<'ratio'> {
  return growthOver('yearOnYear', levels, period, sameWindowYearEarlier, 'GY', options);
}
