import { isChinaAseanError, quote } from '../../errors.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { expected, type Problem } from './problem.js';
import type { RowFields } from './rowFields.js';

const WINDOW = /^\d{4}(?:\d\d)?$/u;
const ANNUAL_MONTH = 52;

interface Read {
  readonly frequency: unknown;
  readonly year: unknown;
  readonly month: unknown;
  readonly result: Period | Problem;
}

/** @internal Makes the function from a row to its window; it remembers those that it has read. */
export function rowPeriods(): (fields: RowFields) => Period | Problem {
  const found = new Map<unknown, Read>();
  return (fields) => {
    const { period, frequency, year, month } = fields;
    const before = found.get(period);
    if (before !== undefined && before.frequency === frequency && before.year === year && before.month === month)
      return before.result;
    const result = periodIn(fields);
    found.set(period, { frequency, year, month, result });
    return result;
  };
}

function periodIn({ period, frequency, year, month }: RowFields): Period | Problem {
  const isAnnual = frequency === 'A' || (frequency == null && (month == null || month === ANNUAL_MONTH));
  const stated = period ?? (isAnnual ? year : `${plain(year)}${plain(month).padStart(2, '0')}`);
  const text = plain(stated);
  const refuse = (what: string): Problem => ({ field: 'period', message: expected(what, stated) });
  if (frequency != null && frequency !== 'A' && frequency !== 'M')
    return { field: 'frequency', message: expected('"A" for a year or "M" for a month', frequency) };
  if (!WINDOW.test(text)) return refuse('a year such as "2023" or a month such as "202301"');
  if (frequency === 'A' && text.length !== 4) return refuse('a year, as the row is annual');
  if (frequency === 'M' && text.length !== 6) return refuse('a month, as the row is monthly');
  if (year != null && plain(year) !== text.slice(0, 4))
    return { field: 'year', message: expected(`the year of the period ${quote(stated)}`, year) };
  if (month != null && text.length === 6 && plain(month).padStart(2, '0') !== text.slice(4))
    return { field: 'month', message: expected(`the month of the period ${quote(stated)}`, month) };
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return refuse('a year or a month of the calendar');
  }
}

function plain(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
