import type { Period } from './period.js';
import { daysOf, windowOf } from './window.js';

/**
 * The order of two periods in time: the one that begins first, and of those that begin together, the one that ends first.
 * A window whose start was not stated comes before all others.
 *
 * @param a - A period.
 * @param b - Another period.
 * @returns −1, 0 or 1; a comparator for `sort`.
 * @throws ChinaAseanError `invalid-period` when a text is not canonical.
 *
 * @example
 * import { comparePeriods, type Period } from 'china-asean';
 *
 * const periods: Period[] = ['2024-Q2', '2024', '2024-Q1'];
 * periods.sort(comparePeriods); // => ['2024-Q1', '2024', '2024-Q2']
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const first = daysOf(windowOf(a, 'comparePeriods'));
  const second = daysOf(windowOf(b, 'comparePeriods'));
  return order(first.first ?? -Infinity, second.first ?? -Infinity) || order(first.last, second.last);
}

function order(a: number, b: number): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}
