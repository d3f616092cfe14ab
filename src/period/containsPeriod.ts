import type { Period } from './period.js';
import { daysOf, windowOf } from './window.js';

/**
 * Whether every day of a period lies within another.
 *
 * @param outer - The wider period.
 * @param inner - The period that may lie within it.
 * @returns `true` if it does; a period contains itself.
 * @throws ChinaAseanError `invalid-period` when a text is not canonical.
 *
 * @example
 * import { containsPeriod } from 'china-asean';
 *
 * containsPeriod('2025-S1', '2025-Q2'); // => true
 * containsPeriod('2025-Q2', '2025-S1'); // => false
 */
export function containsPeriod(outer: Period, inner: Period): boolean {
  const wide = daysOf(windowOf(outer, 'containsPeriod'));
  const narrow = daysOf(windowOf(inner, 'containsPeriod'));
  return (wide.first ?? -Infinity) <= (narrow.first ?? -Infinity) && narrow.last <= wide.last;
}
