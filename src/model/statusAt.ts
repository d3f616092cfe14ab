import { comparePeriods } from '../period/comparePeriods.js';
import { requireDate } from '../period/requireDate.js';
import { periodBounds } from '../period/periodBounds.js';
import type { DateText, Period } from '../period/period.js';
import { requireList } from './requireList.js';
import type { Milestone } from './milestone.js';
import type { StatusReason } from './statusReason.js';

/** A thing with a history: an asset, or a version of an agreement. */
export interface HasMilestones<S extends string> {
  /** What happened to it. */
  readonly milestones: readonly Milestone<S>[];
  /** The last day on which its status was looked up. */
  readonly checked?: Period | undefined;
}

/** The status of a thing on a day, and what it rests on. */
export interface StatusAt<S extends string> {
  /** The status; `'unknown'` where nothing tells, `'none'` before the first milestone. */
  readonly status: S | 'unknown' | 'none';
  /** The last status that is known for certain, which is `status` itself unless that is unknown. */
  readonly lastStatus: S | 'none';
  /** The day on which the last known status began, or the window within which that day lies; `null` before the first. */
  readonly since: Period | null;
  /** The milestone that says so; `null` before the first. */
  readonly milestone: Milestone<S> | null;
  /** Why the status is unknown: `dated-to-window`, `not-looked-up` or `no-date`; `null` when it is known. */
  readonly reason: StatusReason | null;
  /** The milestone within whose window the day lies, so that its status may have begun; `null` where there is none. */
  readonly within: Milestone<S> | null;
  /** The last day on which the status was looked up; `null` where none is told. */
  readonly checked: Period | null;
}

/**
 * The status of an asset, or of a version of an agreement, on a day.
 *
 * Shape: the status of the latest milestone that surely lies on or before the day. It is unknown on a day within the
 * window of a milestone dated only to the month or year, and after the day on which the status was last looked up.
 *
 * @param subject - An asset, a version of an agreement, or anything with milestones.
 * @param date - The day.
 * @returns The status, since when it is, the milestone it rests on, why it is not known where it is not, and when it was last
 *   looked up. `formatReason` writes the reason for a reader.
 * @throws ChinaAseanError `invalid-date` when the date is not a day.
 *
 * @example
 * import { getById, statusAt } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const third = getById(getById(dataset.agreements, 'CAFTA').versions, '3.0');
 * statusAt(third, '2025-09-20').status; // => 'concluded'
 * const signed = statusAt(third, '2025-11-01');
 * [signed.status, signed.since, signed.milestone?.id]; // => ['signed', '2025-10-28', 'v3-signed']
 * const later = statusAt(third, '2026-11-23');
 * [later.status, later.reason, later.checked]; // => ['unknown', 'not-looked-up', '2026-09-21']
 */
export function statusAt<S extends string>(subject: HasMilestones<S>, date: DateText): StatusAt<S> {
  requireList('statusAt', 'an asset or a version of an agreement', subject, 'milestones');
  const day = requireDate('statusAt', date);
  const turns = subject.milestones
    .filter((milestone) => milestone.status !== undefined)
    .sort((a, b) => comparePeriods(lastDay(a.date), lastDay(b.date)));
  const milestone = turns.findLast(({ date: window }) => lastDay(window) <= day) ?? null;
  const lastStatus = milestone?.status ?? 'none';
  const within = turns.find(({ date: window }) => (periodBounds(window).first ?? '') <= day && day < lastDay(window));
  const { checked = null } = subject;
  const isUnseen = checked !== null && day > lastDay(checked);
  const reason = within ? 'dated-to-window' : turns.length === 0 ? 'no-date' : isUnseen ? 'not-looked-up' : null;
  const status = reason === null ? lastStatus : 'unknown';
  return { status, lastStatus, since: milestone?.date ?? null, milestone, reason, within: within ?? null, checked };
}

function lastDay(period: Period): DateText {
  return periodBounds(period).last;
}
