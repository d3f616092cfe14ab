import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { isMonthWindow, monthWindow, periodOf, windowOf } from '../period/window.js';

/** The sort of window that all rows of a table are of; `year-to-date` runs from January to the end of some month. */
export type Frequency = 'year' | 'half-year' | 'trimester' | 'quarter' | 'month' | 'year-to-date';

const MONTHS = { year: 12, 'half-year': 6, trimester: 4, quarter: 3, month: 1 } as const;

/** @internal All frequencies. */
export const FREQUENCIES: readonly Frequency[] = ['year', 'half-year', 'trimester', 'quarter', 'month', 'year-to-date'];

/** @internal How many windows of a frequency a year has. */
export function windowsInYear(frequency: Frequency): number {
  return frequency === 'year-to-date' ? 12 : 12 / MONTHS[frequency];
}

const FIRST_YEAR = 1000;

/** @internal The number of the first window of the calendar. */
export function firstOrdinal(frequency: Frequency): number {
  return FIRST_YEAR * windowsInYear(frequency);
}

/** @internal The frequency that a window is of if nothing else is said, or `null` for runs of months and of days. */
export function frequencyOf(period: Period, caller: string): Frequency | null {
  const window = windowOf(period, caller);
  if (!isMonthWindow(window)) return null;
  const { start, months } = window;
  const found = (Object.keys(MONTHS) as (keyof typeof MONTHS)[]).find((name) => MONTHS[name] === months);
  if (found !== undefined && start % months === 0) return found;
  return start % 12 === 0 && months < 12 ? 'year-to-date' : null;
}

/** @internal The number of a window among those of its frequency, counted from year 0; `null` where it is of another. */
export function ordinalOf(period: Period, frequency: Frequency, caller: string): number | null {
  const window = windowOf(period, caller);
  if (!isMonthWindow(window)) return null;
  const { start, months } = window;
  if (frequency === 'year-to-date') return start % 12 === 0 && months <= 12 ? start + months - 1 : null;
  return months === MONTHS[frequency] && start % months === 0 ? start / months : null;
}

/** @internal The numbers of the first and the last of the windows that fill a period; `null` where none do. */
export function ordinalsIn(
  period: Period,
  frequency: Frequency,
  caller: string,
): readonly [first: number, last: number] | null {
  const window = windowOf(period, caller);
  const own = ordinalOf(period, frequency, caller);
  if (own !== null) return [own, own];
  if (frequency === 'year-to-date' || !isMonthWindow(window)) return null;
  const { start, months } = window;
  const length = MONTHS[frequency];
  return start % length === 0 && months % length === 0 ? [start / length, (start + months) / length - 1] : null;
}

/** @internal The window of a number; `null` before the calendar begins. */
export function findWindow(ordinal: number, frequency: Frequency): Period | null {
  const months = frequency === 'year-to-date' ? (ordinal % 12) + 1 : MONTHS[frequency];
  const start = frequency === 'year-to-date' ? ordinal - (ordinal % 12) : ordinal * months;
  const window = monthWindow(Math.floor(start / 12), (start % 12) + 1, months);
  return window === null ? null : periodOf(window);
}

/** @internal The window of a number of the calendar. */
export function windowAt(ordinal: number, frequency: Frequency, caller: string): Period {
  const window = findWindow(ordinal, frequency);
  if (window === null) {
    throw new ChinaAseanError('invalid-period', `${caller}: expected a window of the calendar, got ${quote(ordinal)}`);
  }
  return window;
}
