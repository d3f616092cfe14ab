import type { Period } from './period.js';
import { dayWindow, isMonthWindow, kindOf, monthWindow, periodOf, windowOf, type Window } from './window.js';

/**
 * The window of the same sort that ends where a window begins: the quarter before a quarter, the five years before five
 * years.
 *
 * @param period - The period.
 * @returns The window just before; `null` where none is of the same sort: for a run of months that is not of whole years,
 *   such as a year-to-date, for a run of days, and for a window whose start was not stated.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical.
 *
 * @example
 * import { windowBefore } from 'china-asean';
 *
 * windowBefore('2025-S1'); // => '2024-S2'
 * windowBefore('2021-01-01/P5Y'); // => '2016-01-01/P5Y'
 * windowBefore('2025-01-01/P7M'); // => null
 */
export function windowBefore(period: Period): Period | null {
  const before = adjacent(windowOf(period, 'windowBefore'));
  return before === null ? null : periodOf(before);
}

function adjacent(window: Window): Window | null {
  const kind = kindOf(window);
  if (isMonthWindow(window)) {
    const { start, months } = window;
    if (kind === 'months' && months % 12 !== 0) return null;
    const before = start - months;
    return monthWindow(Math.floor(before / 12), (before % 12) + 1, months);
  }
  const { first, last } = window;
  if (first === null || kind === 'days') return null;
  return dayWindow(2 * first - last - 1, first - 1);
}
