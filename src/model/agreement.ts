import type { Period } from '../period/period.js';
import type { Milestone } from './milestone.js';
import type { Names } from './names.js';

/** How far a version of an agreement has come. */
export type AgreementStatus =
  'proposed' | 'under-negotiation' | 'concluded' | 'signed' | 'partly-in-force' | 'in-force';

/** One version of an agreement, from its proposal to its entry into force. */
export interface AgreementVersion {
  /** `1.0`, `2.0`, `3.0`. */
  readonly id: string;
  /** What it is called. */
  readonly names: Names;
  /** What it covers, in a few words each. */
  readonly scope: readonly string[];
  /** What happened to it, in order. */
  readonly milestones: readonly Milestone<AgreementStatus>[];
  /** The last day on which its status was looked up; after it the status is not known. Absent where it cannot change unseen. */
  readonly checked?: Period | undefined;
  /** The id of the source for its scope. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
}

/** A trade agreement with its versions. */
export interface Agreement {
  /** The id of the agreement. */
  readonly id: string;
  /** What it is called. */
  readonly names: Names;
  /** The ids of its parties; a bloc stands for its members. */
  readonly parties: readonly string[];
  /** Its versions, oldest first. */
  readonly versions: readonly AgreementVersion[];
}
