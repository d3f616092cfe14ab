import type { DateText, Period } from './period.js';
import { dateText, daysOf, windowOf } from './window.js';

/** The first and last day of a window. */
export interface PeriodBounds {
  /** The first day, or `null` where the start was not stated. */
  readonly first: DateText | null;
  /** The last day, which is part of the window. */
  readonly last: DateText;
}

/**
 * The first and last day of a period, both included.
 *
 * @param period - The period.
 * @returns The two days; the first is `null` where the start was not stated.
 * @throws ChinaAseanError `invalid-period` when the text is not canonical.
 *
 * @example
 * import { periodBounds } from 'china-asean';
 *
 * periodBounds('2024-Q1'); // => { first: '2024-01-01', last: '2024-03-31' }
 * periodBounds('../2024-12-31'); // => { first: null, last: '2024-12-31' }
 */
export function periodBounds(period: Period): PeriodBounds {
  const { first, last } = daysOf(windowOf(period, 'periodBounds'));
  return { first: first === null ? null : dateText(first), last: dateText(last) };
}
