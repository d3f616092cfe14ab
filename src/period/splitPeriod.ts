import { ChinaAseanError, quote } from '../errors.js';
import { isMonday } from './calendar.js';
import type { Period, PeriodKind } from './period.js';
import { daysOf, isMonthWindow, periodOf, windowOf, type Window } from './window.js';

/** What a period can be split into. */
export type PeriodPart = Exclude<PeriodKind, 'months' | 'days' | 'until'>;

const MONTHS = { year: 12, 'half-year': 6, trimester: 4, quarter: 3, month: 1 } as const;
const DAYS = { week: 7, day: 1 } as const;

/**
 * The years, half-years, trimesters, quarters, months, weeks or days that a period is made of.
 *
 * @param period - The period.
 * @param part - What to split it into.
 * @returns The parts, in order; together they are the period.
 * @throws ChinaAseanError `indivisible-period` when parts of that sort do not fill the period exactly; `invalid-period` when
 *   the text is not canonical.
 *
 * @example
 * import { splitPeriod } from 'china-asean';
 *
 * splitPeriod('2025-S1', 'quarter'); // => ['2025-Q1', '2025-Q2']
 * splitPeriod('2025-01-01/P7M', 'quarter'); // throws ChinaAseanError indivisible-period
 */
export function splitPeriod(period: Period, part: PeriodPart): readonly Period[] {
  const window = windowOf(period, 'splitPeriod');
  if (!Object.hasOwn(DAYS, part) && !Object.hasOwn(MONTHS, part)) {
    const known = [...Object.keys(MONTHS), ...Object.keys(DAYS)].join(', ');
    throw new ChinaAseanError('invalid-argument', `splitPeriod: expected a part of ${known}, got ${quote(part)}`, {
      part,
    });
  }
  const parts = Object.hasOwn(DAYS, part)
    ? daysOrWeeks(window, DAYS[part as 'day'])
    : runsOfMonths(window, MONTHS[part as 'month']);
  if (parts !== null) return parts.map(periodOf);
  throw new ChinaAseanError(
    'indivisible-period',
    `splitPeriod: expected a period made of whole ${part}s, got ${period}`,
    {
      period,
      part,
    },
  );
}

function runsOfMonths(window: Window, length: number): readonly Window[] | null {
  if (!isMonthWindow(window) || window.start % length !== 0 || window.months % length !== 0) return null;
  return Array.from({ length: window.months / length }, (_, index) => ({
    start: window.start + index * length,
    months: length,
  }));
}

function daysOrWeeks(window: Window, length: number): readonly Window[] | null {
  const { first, last } = daysOf(window);
  if (first === null || (last - first + 1) % length !== 0 || (length === 7 && !isMonday(first))) return null;
  return Array.from({ length: (last - first + 1) / length }, (_, index) => ({
    first: first + index * length,
    last: first + (index + 1) * length - 1,
  }));
}
