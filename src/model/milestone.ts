import type { Period } from '../period/period.js';

/** Something that happened to a thing, or was announced for it, at a date as precise as known. */
export interface Milestone<S extends string = string> {
  /** The id of the milestone. */
  readonly id: string;
  /** The day, or the month or year within which the day lies. */
  readonly date: Period;
  /** What happened. */
  readonly title: string;
  /** Where. */
  readonly place?: string | undefined;
  /** The status that begins with it; absent where the status stays what it was. */
  readonly status?: S | undefined;
  /** When it was announced, for a milestone that was known before its date. */
  readonly announced?: Period | undefined;
  /** The id of the source. */
  readonly source: string;
  /** What a reader should know, for example where sources disagree. */
  readonly note?: string | undefined;
}
