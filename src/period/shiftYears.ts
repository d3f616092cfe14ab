import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from './period.js';
import { periodOf, shiftWindow, windowOf } from './window.js';

/**
 * The same window a number of years later, or earlier.
 *
 * @param period - The period.
 * @param years - A whole number of years; below zero for earlier.
 * @returns The shifted period: whole months stay whole months, weeks keep their number, days keep their date.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical, or there is no such window in that year: 29
 *   February, week 53; `invalid-argument` when the years are not a whole number.
 *
 * @example
 * import { shiftYears } from 'china-asean';
 *
 * shiftYears('2025-01-01/P7M', -1); // => '2024-01-01/P7M'
 * shiftYears('2024-02-29', 1); // throws ChinaAseanError invalid-period
 */
export function shiftYears(period: Period, years: number): Period {
  const window = windowOf(period, 'shiftYears');
  if (!Number.isSafeInteger(years)) {
    throw new ChinaAseanError('invalid-argument', `shiftYears: expected a whole number of years, got ${quote(years)}`, {
      years,
    });
  }
  const shifted = shiftWindow(window, years);
  if (shifted !== null) return periodOf(shifted);
  throw new ChinaAseanError(
    'invalid-period',
    `shiftYears: expected a window that also exists ${years} years later, got ${quote(period)}`,
    { period, years },
  );
}
