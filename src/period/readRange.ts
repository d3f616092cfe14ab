import { addMonths } from './calendar.js';
import { readCode } from './readCode.js';
import { daysOf, dayWindow, type Window } from './window.js';

const MONTHS = /^P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?$/u;
const DAYS = /^P(\d{1,7})([WD])$/u;
// 2024-01-01/06-30, 2024-01-01/15 and 2024-01/06 leave out what both ends share
const ABBREVIATED = /^(?:\d{4}-\d\d-\d\d\/\d\d(?:-\d\d)?|\d{4}-\d\d\/\d\d)$/u;

/**
 * The window of a range: start and end, start and duration, duration and end, or an open start and an end; `null` where the
 * calendar has no such window, `undefined` where a side is not spelt as the standards spell it.
 *
 * @internal
 */
export function readRange(left: string, right: string): Window | null | undefined {
  if (right.includes('T')) return undefined; // a range to midnight ends before the day, or with it
  if (left === '..') return fromWindow(readCode(right), ({ last }) => dayWindow(null, last));
  if (right.startsWith('P')) return fromWindow(readCode(left), ({ first }) => withDuration(first ?? 0, right, 1));
  if (left.startsWith('P')) return fromWindow(readCode(right), ({ last }) => withDuration(last + 1, left, -1));
  const completed = ABBREVIATED.test(`${left}/${right}`) ? left.slice(0, -right.length) + right : right;
  return fromWindow(readCode(left), ({ first }) =>
    fromWindow(readCode(completed), ({ last }) => dayWindow(first, last)),
  );
}

function fromWindow<T>(
  window: Window | null | undefined,
  next: (days: { readonly first: number | null; readonly last: number }) => T,
): T | null | undefined {
  return window == null ? window : next(daysOf(window));
}

/** The window that a duration reaches forwards or backwards from the beginning of a day. */
function withDuration(day: number, duration: string, direction: 1 | -1): Window | null | undefined {
  const other = dayAfter(day, duration, direction);
  if (other == null) return other;
  return direction === 1 ? dayWindow(day, other - 1) : dayWindow(other, day - 1);
}

function dayAfter(day: number, duration: string, direction: 1 | -1): number | null | undefined {
  const [, count, unit] = DAYS.exec(duration) ?? [];
  if (count !== undefined) return day + direction * Number(count) * (unit === 'W' ? 7 : 1);
  const [, years, months] = MONTHS.exec(duration) ?? [];
  if (years === undefined && months === undefined) return undefined;
  return addMonths(day, direction * (12 * Number(years ?? 0) + Number(months ?? 0)));
}
