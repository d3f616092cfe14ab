import { dayNumber, mondayOfWeek } from './calendar.js';
import { dayWindow, monthWindow, type Window } from './window.js';

type Numbers = readonly [first: number, second: number, third: number];

// one line for each spelling; a spelling of a window that the calendar does not have gives null
const SPELLINGS: readonly (readonly [RegExp, (...numbers: Numbers) => Window | null])[] = [
  [/^(\d{4})(?:-A1)?$/u, (year) => monthWindow(year, 1, 12)],
  [/^(\d{4})(?:-?S|-B)([12])$/u, (year, half) => monthWindow(year, 6 * half - 5, 6)],
  [/^(\d{4})-?T([123])$/u, (year, trimester) => monthWindow(year, 4 * trimester - 3, 4)],
  [/^(\d{4})-?Q([1-4])$/u, (year, quarter) => monthWindow(year, 3 * quarter - 2, 3)],
  [/^(\d{4})(?:-?M|-)?(\d\d)$/u, (year, month) => monthWindow(year, month, 1)],
  [/^(\d{4})-?W(\d\d)$/u, (year, week) => days(mondayOfWeek(year, week), 7)],
  [/^(\d{4})-W(\d\d)-([1-7])$/u, weekDay],
  [/^(\d{4})W(\d\d)([1-7])$/u, weekDay],
  [/^(\d{4})(?:-?D|-)?(\d{3})$/u, (year, day) => days(dayOfYear(year, day), 1)],
  [/^(\d{4})-(\d\d)-(\d\d)(?:T00:00(?::00)?)?$/u, (...date) => days(dayNumber(...date), 1)],
  [/^(\d{4})(\d\d)(\d\d)$/u, (...date) => days(dayNumber(...date), 1)],
];

/**
 * The window of a code that is not a range: `null` where it is spelt well but the calendar has no such window, `undefined`
 * where it is not spelt as any standard spells a window.
 *
 * @internal
 */
export function readCode(code: string): Window | null | undefined {
  for (const [spelling, read] of SPELLINGS) {
    const match = spelling.exec(code);
    if (match !== null) return read(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return undefined;
}

function weekDay(...[year, week, day]: Numbers): Window | null {
  const monday = mondayOfWeek(year, week);
  return days(monday === null ? null : monday + day - 1, 1);
}

function dayOfYear(year: number, day: number): number | null {
  const first = dayNumber(year, 1, 1);
  const last = dayNumber(year, 12, 31);
  if (first === null || last === null || day < 1 || first + day - 1 > last) return null;
  return first + day - 1;
}

function days(first: number | null, count: number): Window | null {
  return first === null ? null : dayWindow(first, first + count - 1);
}
