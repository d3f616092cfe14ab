import type { Figure } from '../figure/figure.js';
import type { DateText, Period } from '../period/period.js';
import type { Names } from './names.js';
import type { Sourced } from './sourced.js';

/** A figure that was published of an edition. */
export interface EventResult {
  /** What it counts: `exhibitors`, `booths`, `trade-value` and the like. */
  readonly result: string;
  /** The figure. */
  readonly figure: Figure;
  /** The growth over the edition before that was published beside it. */
  readonly growth?: Figure<'ratio'> | undefined;
}

/** An edition of a recurring event, or what is said of several editions. */
export interface RecurringEvent extends Sourced {
  /** The id of the edition. */
  readonly id: string;
  /** What the event is called. */
  readonly names: Names;
  /** Which edition it is; `null` for what is said of several. */
  readonly edition: number | null;
  /** The first and the last of several editions; `null` for the last where it holds for those to come too. */
  readonly editions?: readonly [first: number, last: number | null] | undefined;
  /** The first day, as precisely as known. */
  readonly first: Period;
  /** The last day, or `null` where it is not known. */
  readonly last: DateText | null;
  /** Where it was held. */
  readonly place: string;
  /** The building, where the source names it. */
  readonly venue?: string | undefined;
  /** The id of the region or economy that it was held in. */
  readonly partner: string;
  /** Its theme in English; the note says where it is given in short. */
  readonly theme?: string | undefined;
  /** The id of the country of honour. */
  readonly countryOfHonour?: string | undefined;
  /** The id of the special partner. */
  readonly specialPartner?: string | undefined;
  /** Given where only the plan of it was read. */
  readonly status?: 'planned' | undefined;
  /** What was published of it. */
  readonly results: readonly EventResult[];
}
