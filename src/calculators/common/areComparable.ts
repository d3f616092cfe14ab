import { monthsIn } from '../../period/monthsIn.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { dayFromText } from '../../period/window.js';

/**
 * Whether a level of one window may be set against a level of an earlier one: windows of the same sort and length, the
 * earlier over before the later begins. A year-to-date is not comparable with a year, nor a running sum with another.
 *
 * @internal
 */
export function areComparable(current: Period, base: Period): boolean {
  const [start, end] = [periodBounds(current).first, periodBounds(base).last];
  if (start === null || periodBounds(base).first === null || end >= start) return false;
  const months = monthsIn(current);
  if (months !== null) return months === monthsIn(base);
  if (sameWindowYearEarlier(current) === base) return true;
  return monthsIn(base) === null && daysIn(current) === daysIn(base);
}

function daysIn(period: Period): number {
  const { first, last } = periodBounds(period);
  return (dayFromText(last) ?? 0) - (dayFromText(first ?? last) ?? 0) + 1;
}
