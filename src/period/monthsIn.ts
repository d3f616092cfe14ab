import type { Period } from './period.js';
import { isMonthWindow, windowOf } from './window.js';

/**
 * How many whole months a period is made of.
 *
 * @param period - The period.
 * @returns The number of months, or `null` for a window that is not of whole months.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical.
 *
 * @example
 * import { monthsIn } from 'china-asean';
 *
 * monthsIn('2025-01-01/P7M'); // => 7
 * monthsIn('2024-W05'); // => null
 */
export function monthsIn(period: Period): number | null {
  const window = windowOf(period, 'monthsIn');
  return isMonthWindow(window) ? window.months : null;
}
