import type { Period, PeriodKind } from './period.js';
import { kindOf, windowOf } from './window.js';

/**
 * What sort of window a period is.
 *
 * @param period - The period.
 * @returns `'year'`, `'half-year'`, `'trimester'`, `'quarter'`, `'month'`, `'week'`, `'day'`; `'months'` and `'days'` for
 *   any other run of them, such as a year-to-date; `'until'` where the start was not stated.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical.
 *
 * @example
 * import { periodKind } from 'china-asean';
 *
 * periodKind('2025-S1'); // => 'half-year'
 * periodKind('2025-01-01/P7M'); // => 'months'
 */
export function periodKind(period: Period): PeriodKind {
  return kindOf(windowOf(period, 'periodKind'));
}
