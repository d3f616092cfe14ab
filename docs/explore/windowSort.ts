import { formatPeriod, periodKind, type Period } from 'china-asean';

/** Windows that can stand side by side: of one kind, and of parts of a year of one season. */
export interface WindowSort {
  readonly id: string;
  readonly label: string;
}

const KINDS = {
  year: 'Years',
  'half-year': 'Half-years',
  trimester: 'Thirds of a year',
  quarter: 'Quarters',
  month: 'Months',
  week: 'Weeks',
  day: 'Days',
  days: 'Runs of days',
  until: 'Up to a day',
} as const;

const YEAR_AT_START = /^\d{4}-/u;
const YEAR_AT_END = / \d{4}$/u;

/** The sort of a window. */
export function windowSort(period: Period): WindowSort {
  const kind = periodKind(period);
  if (kind !== 'months') return { id: kind, label: KINDS[kind] };
  const name = formatPeriod(period, 'en').replace(YEAR_AT_END, '');
  return { id: period.replace(YEAR_AT_START, ''), label: name };
}
