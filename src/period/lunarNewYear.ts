import { ChinaAseanError, quote } from '../errors.js';
import type { DateText } from './period.js';

/** @internal The first year of the table. */
export const FIRST_NEW_YEAR = 1990;
/** @internal The last year of the table. */
export const LAST_NEW_YEAR = 2050;

// month and day, ten years in a row
const DAYS: Readonly<Record<number, string>> = {
  1990: '01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16',
  2000: '02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26',
  2010: '02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05',
  2020: '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13',
  2030: '02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24',
  2040: '02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02',
  2050: '01-23',
};

/**
 * The first day of the Chinese year that begins in a year: the Spring Festival.
 *
 * Shape: a table of 1990 to 2050; the days lie between 21 January and 20 February. The rule is that of GB/T 33661-2017, on
 * China's standard time; Vietnam and Korea keep their own, and now and then begin their year a day apart.
 * Source: [docs/methods.md](../../docs/methods.md#lunar-new-year).
 *
 * @param year - The year, from 1990 to 2050.
 * @returns The day.
 * @throws ChinaAseanError `invalid-argument` when the year is not one of the table.
 *
 * @example
 * import { lunarNewYear } from 'china-asean';
 *
 * lunarNewYear(2024); // => '2024-02-10'
 * lunarNewYear(2025); // => '2025-01-29'
 */
export function lunarNewYear(year: number): DateText {
  if (!Number.isInteger(year) || year < FIRST_NEW_YEAR || year > LAST_NEW_YEAR) {
    const expected = `expected a year from ${FIRST_NEW_YEAR} to ${LAST_NEW_YEAR}`;
    throw new ChinaAseanError('invalid-argument', `lunarNewYear: ${expected}, got ${quote(year)}`, { year });
  }
  const place = year % 10;
  const day = DAYS[year - place]?.slice(6 * place, 6 * place + 5) ?? '';
  return `${year}-${day}` as DateText;
}
