import { ChinaAseanError, excerpt, quote } from '../errors.js';
import type { DateText } from './period.js';
import { dayFromText } from './window.js';

const DATE = /^\d{4}-\d\d-\d\d$/u;

/** @internal A day as a caller gave it; what is none is refused. */
export function requireDate(caller: string, text: string): DateText {
  if (typeof text === 'string' && DATE.test(text) && dayFromText(text) !== null) return text as DateText;
  throw new ChinaAseanError(
    'invalid-date',
    `${caller}: expected a day of the calendar, YYYY-MM-DD, got ${quote(text)}`,
    { text: typeof text === 'string' ? excerpt(text) : text },
  );
}
