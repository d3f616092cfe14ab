import { ChinaAseanError, quote } from '../errors.js';
import {
  civilOf,
  dayNumber,
  FIRST_YEAR,
  firstDayOfMonth,
  isMonday,
  LAST_YEAR,
  lastDayOfMonth,
  mondayOfWeek,
  weekOf,
} from './calendar.js';
import type { DateText, Period, PeriodKind } from './period.js';

/** @internal A run of whole months; `start` counts months from January of year 0. */
export interface MonthWindow {
  readonly start: number;
  readonly months: number;
}

/** @internal A run of days that is not of whole months; both ends included, an open start is `null`. */
export interface DayWindow {
  readonly first: number | null;
  readonly last: number;
}

/** @internal What a period stands for. */
export type Window = MonthWindow | DayWindow;

const LETTERS = { S: 6, T: 4, Q: 3 } as const;
// wider than the canonical texts, so that others can be told the canonical one
const SPELLING =
  /^(\d{4})(?:-A1|-?(?:M?(\d\d)|([STQ])(\d)|W(\d\d))|-(\d\d-\d\d)(?:\/(?:P(\d{1,5})([MY])|(\d{4}-\d\d-\d\d)))?)?$|^\.\.\/(\d{4}-\d\d-\d\d)$/u;

/** @internal Whether the window is of whole months. */
export function isMonthWindow(window: Window): window is MonthWindow {
  return 'months' in window;
}

/** @internal The window of `months` months from month 1–12 of a year, or `null` where it leaves the calendar. */
export function monthWindow(year: number, month: number, months: number): MonthWindow | null {
  const start = 12 * year + month - 1;
  const ok = month >= 1 && month <= 12 && months >= 1 && year >= FIRST_YEAR && start + months <= 12 * (LAST_YEAR + 1);
  return ok ? { start, months } : null;
}

/** @internal The window between two days, as months where it is of whole months; `null` if empty or off the calendar. */
export function dayWindow(first: number | null, last: number): Window | null {
  if (!(isInCalendar(first ?? last) && isInCalendar(last))) return null;
  if (first === null) return { first, last };
  if (first > last) return null;
  const [fromYear, fromMonth, fromDay] = civilOf(first);
  const [toYear, toMonth] = civilOf(last);
  const start = 12 * fromYear + fromMonth - 1;
  const end = 12 * toYear + toMonth - 1;
  if (fromDay === 1 && lastDayOfMonth(end) === last) return { start, months: end - start + 1 };
  return { first, last };
}

function isInCalendar(day: number): boolean {
  return firstDayOfMonth(12 * FIRST_YEAR) <= day && day <= lastDayOfMonth(12 * LAST_YEAR + 11);
}

/** @internal The one text of a window. */
export function periodOf(window: Window): Period {
  return isMonthWindow(window) ? monthsText(window) : daysText(window);
}

function monthsText({ start, months }: MonthWindow): Period {
  const year = Math.floor(start / 12);
  const month = (start % 12) + 1;
  if (months === 12 && month === 1) return String(year) as Period;
  if (months === 1) return `${year}-${pad(month)}` as Period;
  for (const [letter, length] of Object.entries(LETTERS)) {
    if (months === length && (month - 1) % length === 0)
      return `${year}-${letter}${(month - 1) / length + 1}` as Period;
  }
  return `${dateText(firstDayOfMonth(start))}/P${months % 12 === 0 ? `${months / 12}Y` : `${months}M`}` as Period;
}

function daysText({ first, last }: DayWindow): Period {
  if (first === null) return `../${dateText(last)}`;
  if (first === last) return dateText(first);
  if (last - first === 6 && isMonday(first)) {
    const [year, week] = weekOf(first);
    return `${year}-W${pad(week)}` as Period;
  }
  return `${dateText(first)}/${dateText(last)}`;
}

/** @internal A day as text. */
export function dateText(day: number): DateText {
  const [year, month, date] = civilOf(day);
  return `${year}-${pad(month)}-${pad(date)}` as DateText;
}

/** @internal The number of a day written `YYYY-MM-DD` (or `null`: no such day). */
export function dayFromText(text: string): number | null {
  const [year, month, day] = text.split('-').map(Number);
  return dayNumber(year ?? 0, month ?? 0, day ?? 0);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** @internal The window of a canonical text, or `null` for any other text. */
export function findWindow(text: string): Window | null {
  const window = spelt(text);
  return window !== null && periodOf(window) === text ? window : null;
}

function spelt(text: string): Window | null {
  const match = SPELLING.exec(text);
  return match === null ? null : windowFromMatch(match);
}

function windowFromMatch(match: RegExpExecArray): Window | null {
  const [, yearText, month, letter, ordinal, week, monthAndDay, length, unit, until, upTo] = match;
  if (upTo !== undefined) return windowTo(null, dayFromText(upTo));
  const year = Number(yearText);
  if (month !== undefined) return monthWindow(year, Number(month), 1);
  if (letter !== undefined) {
    const months = LETTERS[letter as keyof typeof LETTERS];
    return monthWindow(year, months * (Number(ordinal) - 1) + 1, months);
  }
  if (week !== undefined) {
    const monday = mondayOfWeek(year, Number(week));
    return monday === null ? null : dayWindow(monday, monday + 6);
  }
  if (monthAndDay === undefined) return monthWindow(year, 1, 12);
  const first = dayFromText(`${yearText}-${monthAndDay}`);
  if (first === null) return null;
  if (until !== undefined) return windowTo(first, dayFromText(until));
  if (length === undefined) return dayWindow(first, first);
  const [, firstMonth, firstDay] = civilOf(first);
  return firstDay === 1 ? monthWindow(year, firstMonth, Number(length) * (unit === 'Y' ? 12 : 1)) : null;
}

function windowTo(first: number | null, last: number | null): Window | null {
  return last === null ? null : dayWindow(first, last);
}

/** @internal The window of a period; text that is not canonical is refused, and told the canonical one where it is not far. */
export function windowOf(period: Period, caller: string): Window {
  const window = typeof period === 'string' ? spelt(period) : null;
  if (window !== null && periodOf(window) === period) return window;
  const expected =
    window === null
      ? 'a canonical period such as "2024", "2024-S1" or "2025-01-01/P7M"'
      : `${quote(periodOf(window))}, the one text of this window`;
  throw new ChinaAseanError(
    'invalid-period',
    `${caller}: expected ${expected} (parsePeriod makes one), got ${quote(period)}`,
    { period },
  );
}

/** @internal The first and last day of a window, as numbers. */
export function daysOf(window: Window): DayWindow {
  if (!isMonthWindow(window)) return window;
  return { first: firstDayOfMonth(window.start), last: lastDayOfMonth(window.start + window.months - 1) };
}

/** @internal */
export function kindOf(window: Window): PeriodKind {
  if (!isMonthWindow(window)) {
    const { first, last } = window;
    if (first === null) return 'until';
    if (first === last) return 'day';
    return last - first === 6 && isMonday(first) ? 'week' : 'days';
  }
  const { start, months } = window;
  if (months === 1) return 'month';
  if (start % months !== 0) return 'months';
  const kinds: Readonly<Record<number, PeriodKind>> = { 12: 'year', 6: 'half-year', 4: 'trimester', 3: 'quarter' };
  return kinds[months] ?? 'months';
}

/** @internal The same window a number of years later, or `null` where that year has no such window. */
export function shiftWindow(window: Window, years: number): Window | null {
  if (isMonthWindow(window)) {
    const { start, months } = window;
    return monthWindow(Math.floor(start / 12) + years, (start % 12) + 1, months);
  }
  const { first, last } = window;
  if (kindOf(window) === 'week' && first !== null) {
    const [year, week] = weekOf(first);
    const monday = mondayOfWeek(year + years, week);
    return monday === null ? null : dayWindow(monday, monday + 6);
  }
  const start = first === null ? null : sameDay(first, years);
  const end = sameDay(last, years);
  return end === null || (first !== null && start === null) ? null : dayWindow(start, end);
}

function sameDay(day: number, years: number): number | null {
  const [year, month, date] = civilOf(day);
  return dayNumber(year + years, month, date);
}
