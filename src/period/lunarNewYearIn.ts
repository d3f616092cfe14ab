import { ChinaAseanError, quote } from '../errors.js';
import { FIRST_NEW_YEAR, LAST_NEW_YEAR, lunarNewYear } from './lunarNewYear.js';
import type { DateText, Period } from './period.js';
import { periodBounds } from './periodBounds.js';

/**
 * The Lunar New Year days that lie in a window.
 *
 * @param period - A window within 1990 to 2050.
 * @returns The days, in order; none for a window without one.
 * @throws ChinaAseanError `invalid-argument` when the window reaches beyond those years, or its start was not stated;
 *   `invalid-period` when the text is not canonical.
 *
 * @example
 * import { lunarNewYearIn } from 'china-asean';
 *
 * lunarNewYearIn('2025-01'); // => ['2025-01-29']
 * lunarNewYearIn('2024-01'); // => []
 */
export function lunarNewYearIn(period: Period): readonly DateText[] {
  const { first, last } = periodBounds(period);
  const [from, to] = [Number(first?.slice(0, 4)), Number(last.slice(0, 4))];
  if (first === null || from < FIRST_NEW_YEAR || to > LAST_NEW_YEAR) {
    const expected = `expected a window from ${FIRST_NEW_YEAR} to ${LAST_NEW_YEAR} with its start`;
    throw new ChinaAseanError('invalid-argument', `lunarNewYearIn: ${expected}, got ${quote(period)}`, { period });
  }
  const days = Array.from({ length: to - from + 1 }, (_, index) => lunarNewYear(from + index));
  return Object.freeze(days.filter((day) => first <= day && day <= last));
}
