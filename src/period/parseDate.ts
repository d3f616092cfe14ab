import { ChinaAseanError, excerpt, quote } from '../errors.js';
import type { DateText } from './period.js';
import { dayFromText } from './window.js';

const DATE = /^\d{4}-\d\d-\d\d$/u;

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
  if (typeof text === 'string' && DATE.test(text) && dayFromText(text) !== null) return text as DateText;
  throw new ChinaAseanError(
    'invalid-date',
    `parseDate: expected a day of the calendar, YYYY-MM-DD, got ${quote(text)}`,
    {
      text: typeof text === 'string' ? excerpt(text) : text,
    },
  );
}
