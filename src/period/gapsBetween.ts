import type { Period } from './period.js';
import { isMonthWindow, kindOf, periodOf, windowOf, type MonthWindow, type Window } from './window.js';

const YEAR = 12;

/**
 * The windows that a list of periods leaves out between its first and its last, sort by sort: a list of years and of
 * quarters has the gaps of its years and of its quarters. Windows that are all of one season, such as first halves or
 * year-to-dates up to July, come once a year. Single days and runs of days have no next one, and no gaps.
 *
 * @internal
 */
export function gapsBetween(periods: readonly Period[]): readonly Period[] {
  const bySort = new Map<string, Window[]>();
  for (const period of periods) {
    const window = windowOf(period, 'gapsBetween');
    const sort = sortOf(window);
    if (sort === null) continue;
    const same = bySort.get(sort);
    if (same === undefined) bySort.set(sort, [window]);
    else same.push(window);
  }
  return [...bySort.values()].flatMap(gapsOfOneSort);
}

function sortOf(window: Window): string | null {
  const kind = kindOf(window);
  if (kind === 'week') return kind;
  if (!isMonthWindow(window) || window.months > YEAR) return null;
  return kind === 'months' ? `${seasonOf(window)}/${window.months}` : kind;
}

function gapsOfOneSort(windows: readonly Window[]): readonly Period[] {
  const present = new Set(windows.map(startOf));
  const sorted = [...windows].sort((a, b) => startOf(a) - startOf(b));
  const gaps: Period[] = [];
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return gaps;
  const isYearly = new Set(windows.map((window) => (isMonthWindow(window) ? seasonOf(window) : null))).size === 1;
  for (let window = first; startOf(window) < startOf(last); window = next(window, isYearly)) {
    if (!present.has(startOf(window))) gaps.push(periodOf(window));
  }
  return gaps;
}

function seasonOf({ start }: MonthWindow): number {
  return start % YEAR;
}

function startOf(window: Window): number {
  return isMonthWindow(window) ? window.start : (window.first ?? -Infinity);
}

function next(window: Window, isYearly: boolean): Window {
  if (isMonthWindow(window)) return { ...window, start: window.start + (isYearly ? YEAR : window.months) };
  const days = window.last - (window.first ?? window.last) + 1;
  return { first: window.last + 1, last: window.last + days };
}
