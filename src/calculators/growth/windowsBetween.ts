import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { windowBefore } from '../../period/windowBefore.js';
import { isMonthWindow, monthWindow, periodOf, windowOf } from '../../period/window.js';

/** @internal Windows of one sort in order, and how many months each begins after the one before. */
export interface WindowRun {
  readonly windows: readonly Period[];
  readonly step: number;
}

/**
 * The windows from one to another: those of their sort that follow each other, or, where none does, as with a year-to-date,
 * the same window of each year. `null` where no such run leads from the one to the other.
 *
 * @internal
 */
export function windowsBetween(caller: string, from: Period, to: Period): WindowRun | null {
  const [first, last] = [windowOf(from, caller), windowOf(to, caller)];
  if (!isMonthWindow(first) || !isMonthWindow(last) || first.months !== last.months) return null;
  const hasNext = windowBefore(to) !== null;
  if (!hasNext && sameWindowYearEarlier(to) === null) return null;
  const step = hasNext ? first.months : 12;
  const distance = last.start - first.start;
  if (distance < 0 || distance % step !== 0) return null;
  const windows = Array.from({ length: distance / step + 1 }, (_, index) => {
    const start = first.start + index * step;
    return monthWindow(Math.floor(start / 12), (start % 12) + 1, first.months);
  });
  return { windows: windows.flatMap((window) => (window === null ? [] : [periodOf(window)])), step };
}
