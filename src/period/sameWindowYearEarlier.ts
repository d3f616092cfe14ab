import type { Period } from './period.js';
import { daysOf, periodOf, shiftWindow, windowOf } from './window.js';

/**
 * The window that a year-on-year comparison takes as its base.
 *
 * @param period - The period.
 * @returns The same window a year earlier; `null` where none compares: for 29 February, week 53, a window longer than a
 *   year, and one whose start was not stated.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical.
 *
 * @example
 * import { sameWindowYearEarlier } from 'china-asean';
 *
 * sameWindowYearEarlier('2025-S1'); // => '2024-S1'
 * sameWindowYearEarlier('2020-W53'); // => null
 */
export function sameWindowYearEarlier(period: Period): Period | null {
  const window = windowOf(period, 'sameWindowYearEarlier');
  const { first } = daysOf(window);
  const base = shiftWindow(window, -1);
  // a window longer than a year overlaps with its base
  return first === null || base === null || daysOf(base).last >= first ? null : periodOf(base);
}
