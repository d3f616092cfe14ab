import type { DateText } from './period.js';
import { requireDate } from './requireDate.js';

/**
 * Reads a calendar day, written `YYYY-MM-DD` and nothing else.
 *
 * @param text - The text.
 * @returns The same text, known to be a day of the calendar.
 * @throws ChinaAseanError `invalid-date` when it is not written so, or there is no such day.
 *
 * @example
 * import { parseDate } from 'china-asean';
 *
 * parseDate('2024-02-29'); // => '2024-02-29'
 * parseDate('2025-02-29'); // throws ChinaAseanError invalid-date
 */
export function parseDate(text: string): DateText {
  return requireDate('parseDate', text);
}
