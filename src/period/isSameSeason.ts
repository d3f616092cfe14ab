import type { Period } from './period.js';
import { isMonthWindow, periodOf, shiftWindow, windowOf, type Window } from './window.js';

/**
 * Whether two windows are of one season: both of a year or longer, or the one the same window as the other of another year.
 *
 * @internal
 */
export function isSameSeason(a: Period, b: Period): boolean {
  const [first, second] = [windowOf(a, 'isSameSeason'), windowOf(b, 'isSameSeason')];
  if (isYearOrLonger(first) && isYearOrLonger(second)) return true;
  const shifted = shiftWindow(first, yearOf(b) - yearOf(a));
  return shifted !== null && periodOf(shifted) === b;
}

function isYearOrLonger(window: Window): boolean {
  if (isMonthWindow(window)) return window.months >= 12;
  return window.first === null || window.last - window.first + 1 >= 365;
}

// the year that is written first: of a week, the one that it is counted in
function yearOf(period: Period): number {
  return Number(period.replace('../', '').slice(0, 4));
}
