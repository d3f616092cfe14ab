import fc from 'fast-check';
import type { Period } from '../../src/period/period.js';
import { dayWindow, monthWindow, periodOf, type Window } from '../../src/period/window.js';

const months = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }))
  .map(([year, month, length]) => monthWindow(year, month, length));
const days = fc
  .tuple(fc.integer({ min: -60_000, max: 80_000 }), fc.integer({ min: 0, max: 900 }))
  .map(([first, length]) => dayWindow(first, first + length));
const weeks = fc.integer({ min: -8000, max: 11_000 }).map((week) => dayWindow(7 * week - 3, 7 * week + 3));
const until = fc.integer({ min: -60_000, max: 80_000 }).map((last) => dayWindow(null, last));

/** Periods of every sort. */
export function periods(): fc.Arbitrary<Period> {
  return fc.oneof(months, months, days, weeks, until).map((window: Window | null) => {
    if (window === null) throw new Error('periods: expected a window of the calendar');
    return periodOf(window);
  });
}
