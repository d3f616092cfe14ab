import { formatPeriod, periodBounds, periodKind, type Period } from 'china-asean';
import { periodName } from './periodName.js';

/** Windows that can stand side by side: of one kind, of parts of a year of one season, of runs of days from one day on. */
export interface WindowSort {
  readonly id: string;
  readonly label: string;
  /** What tells a window from the others of its sort. */
  readonly nameOf: (period: Period) => string;
}

const KINDS = {
  year: 'Years',
  'half-year': 'Half-years',
  trimester: 'Thirds of a year',
  quarter: 'Quarters',
  month: 'Months',
  week: 'Weeks',
  day: 'Days',
  until: 'Up to a day',
} as const;

const YEAR_AT_START = /^\d{4}-/u;
const YEAR_AT_END = / \d{4}$/u;

/** The sort of a window. */
export function windowSort(period: Period): WindowSort {
  const kind = periodKind(period);
  if (kind === 'months') {
    const label = formatPeriod(period, 'en').replace(YEAR_AT_END, '');
    return { id: period.replace(YEAR_AT_START, ''), label, nameOf: periodName };
  }
  if (kind !== 'days') return { id: kind, label: KINDS[kind], nameOf: periodName };
  const first = periodBounds(period).first ?? '2000-01-01';
  return {
    id: `since:${first}`,
    label: `Since ${formatPeriod(first, 'en')}`,
    nameOf: (window) => formatPeriod(periodBounds(window).last, 'en'),
  };
}
