import type { HasMilestones } from '../../model/statusAt.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { DateText, Period } from '../../period/period.js';

/** @internal From when to when a status held. */
export interface StatusSpan<S extends string = string> {
  readonly from: DateText;
  readonly to: DateText;
  readonly status: S | 'unknown';
  /** The id of the source that dates its beginning; `null` where it is not known. */
  readonly source: string | null;
}

/**
 * @internal The statuses of a thing up to a day, one after the other, as `statusAt` tells them: not known within the window of
 * a milestone that is dated to a month or a year, and after the last look.
 */
export function statusSpans<S extends string>(subject: HasMilestones<S>, day: DateText): readonly StatusSpan<S>[] {
  const turns = subject.milestones
    .filter(({ status }) => status !== undefined)
    .map(({ date, status, source }) => ({ first: firstOf(date), last: periodBounds(date).last, status, source }))
    .filter(({ first }) => first <= day)
    .sort((a, b) => comparePeriods(a.last, b.last));
  const checked = subject.checked === undefined ? day : periodBounds(subject.checked).last;
  const known = checked < day ? checked : day;
  const spans = turns.flatMap(({ first, last, status, source }, index): readonly StatusSpan<S>[] => {
    const next = turns[index + 1]?.first ?? known;
    const end = next < known ? next : known;
    return [
      { from: first, to: last < day ? last : day, status: 'unknown', source: null },
      { from: last, to: end, status: status ?? 'unknown', source },
    ];
  });
  const rest: StatusSpan<S> = { from: known, to: day, status: 'unknown', source: null };
  return [...spans, ...(turns.length === 0 ? [] : [rest])].filter(({ from, to }) => from < to);
}

function firstOf(date: Period): DateText {
  const { first, last } = periodBounds(date);
  return first ?? last;
}
