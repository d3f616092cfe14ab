import type { DateText } from '../period/period.js';
import type { Names } from './names.js';

/** An edition of a recurring event. */
export interface Event {
  /** The id of the edition. */
  readonly id: string;
  /** What the event is called. */
  readonly names: Names;
  /** Which edition it is. */
  readonly edition: number;
  /** The first day. */
  readonly first: DateText;
  /** The last day. */
  readonly last: DateText;
  /** Where it was held. */
  readonly place: string;
  /** The id of the region or economy that it was held in. */
  readonly partner: string;
  /** Its theme, as published in English. */
  readonly theme?: string | undefined;
  /** The id of the source. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
}
