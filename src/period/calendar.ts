import { getISODay } from 'date-fns/getISODay';

// The calendar, as numbers: a day is its distance from 1970-01-01, a month its distance from January of year 0.

/** @internal The first and last year that a period may lie in: four digits, all of them significant. */
export const FIRST_YEAR = 1000;
/** @internal */
export const LAST_YEAR = 9999;

const MILLISECONDS = 86_400_000;

// keeps date-fns off the local time zone, where some days do not exist
class UtcDate extends Date {
  override getDay(): number {
    return this.getUTCDay();
  }
}
// date-fns makes each date by this; it would not know one of this class for a date where a host has replaced Date
const inUtc = { in: (date: number | string | Date): Date => new UtcDate(date) };

/** @internal The number of a day, or `null` where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const first = firstDayOfMonth(12 * year + month - 1);
  return day <= lastDayOfMonth(12 * year + month - 1) - first + 1 ? first + day - 1 : null;
}

/** @internal Year, month (1–12) and day of the month of a day. */
export function civilOf(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** @internal The first day of a month, the months counted from January of year 0. */
export function firstDayOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLISECONDS;
}

/** @internal The last day of a month, the months counted from January of year 0. */
export function lastDayOfMonth(month: number): number {
  return firstDayOfMonth(month + 1) - 1;
}

/** @internal The ISO week a day lies in, and the year that week is counted in. */
export function weekOf(day: number): readonly [year: number, week: number] {
  const monday = mondayOf(day);
  const year = yearOfWeek(monday);
  return [year, (monday - firstMonday(year)) / 7 + 1];
}

/**
 * The day a number of months after (or before) another; `null` where that month has no such day, or the calendar ends.
 *
 * @internal
 */
export function addMonths(day: number, months: number): number | null {
  const [year, month, date] = civilOf(day);
  const target = 12 * year + month - 1 + months;
  return dayNumber(Math.floor(target / 12), (target % 12) + 1, date);
}

/** @internal The Monday of an ISO week, or `null` where the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | null {
  const monday = firstMonday(year) + 7 * (week - 1);
  return yearOfWeek(monday) === year ? monday : null;
}

/** @internal Whether a day is a Monday. */
export function isMonday(day: number): boolean {
  return mondayOf(day) === day;
}

// of week 1, which the fourth of January is always in
function firstMonday(year: number): number {
  return mondayOf(firstDayOfMonth(12 * year) + 3);
}

// a week is counted in the year that its Thursday lies in
function yearOfWeek(monday: number): number {
  const [year] = civilOf(monday + 3);
  return year;
}

function mondayOf(day: number): number {
  return day - getISODay(day * MILLISECONDS, inUtc) + 1;
}
