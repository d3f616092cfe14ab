import { dayNumber } from '../../period/calendar.js';
import type { DateText } from '../../period/period.js';

/** @internal A day as a number of years: 2 July 2025 is about 2025.5. */
export function yearsOf(date: DateText): number {
  const year = Number(date.slice(0, 4));
  const start = dayNumber(year, 1, 1) ?? 0;
  const end = dayNumber(year + 1, 1, 1) ?? start + 365;
  const day = dayNumber(year, Number(date.slice(5, 7)), Number(date.slice(8, 10))) ?? start;
  return year + (day - start) / (end - start);
}
