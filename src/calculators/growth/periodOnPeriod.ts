import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { windowBefore } from '../../period/windowBefore.js';
import type { Levels, Result } from '../result.js';
import type { GrowthOptions } from './growthBetween.js';
import { growthOver } from './growthOver.js';

/**
 * The growth of a series over the window just before, of the same sort: a quarter over the quarter before, five years over
 * the five years before. The base is looked up by its window, never by its place in the list.
 *
 * Shape: level of the window / level of the window before − 1. Units: any level; the result is a ratio. Windows shorter than
 * a year are of two seasons, of which the result warns: raw trade figures rise and fall with the season.
 * Source: [docs/methods.md](../../../docs/methods.md#period-on-period).
 *
 * @param levels - A series, or levels by their windows.
 * @param period - The window whose growth is wanted.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, or `null`: `missing-current` and `missing-base` where the levels have no such window,
 *   `incomparable-period` where there is no window before (a year-to-date, a run of days, a window without a start), `break`
 *   also where a level flagged B begins in between, and the other reasons of `growthRate`.
 * @throws ChinaAseanError `invalid-period` when the period is not canonical; `invalid-argument` when the levels are none, or
 *   hold a level of another window than they say, or an option is unknown.
 *
 * @example
 * import { periodOnPeriod, quantity } from 'china-asean';
 *
 * const trade = { '2024-Q4': quantity(100, 'USD'), '2025-Q1': quantity(105, 'USD') };
 * const growth = periodOnPeriod(trade, '2025-Q1');
 * growth.value; // => '0.05'
 * growth.warnings; // => ['seasonality']
 */
export function periodOnPeriod<U extends Unit>(
  levels: Levels<U>,
  period: Period,
  options: GrowthOptions = {},
): Result<'ratio'> {
  return growthOver('periodOnPeriod', levels, period, windowBefore, 'G1', options);
}
