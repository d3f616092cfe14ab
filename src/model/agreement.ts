import type { Figure } from '../figure/figure.js';
import type { DateText, Period } from '../period/period.js';
import type { Milestone } from './milestone.js';
import type { Names } from './names.js';
import type { Sourced } from './sourced.js';

/** How far a version of an agreement has come. */
export type AgreementStatus =
  'proposed' | 'under-negotiation' | 'concluded' | 'signed' | 'partly-in-force' | 'in-force';

/** A subject that a version deals with. */
export interface Chapter extends Sourced {
  /** The id of the chapter within its version. */
  readonly id: string;
  /** What it is about. */
  readonly title: string;
  /** What it contains, in a few words each. */
  readonly contents: readonly string[];
}

/** The tariff rate that some parties apply at the latest from a day on. */
export interface TariffCut {
  /** The ids of the parties. */
  readonly parties: readonly string[];
  /** The rate that is not exceeded, as printed; a treaty's rate is exact. */
  readonly rate: Figure<'ratio'>;
  /** The day by which it holds, as precisely as known. */
  readonly by: Period;
  /** What a reader should know. */
  readonly note?: string | undefined;
}

/** Goods whose tariffs are cut in the same steps. */
export interface TariffTrack extends Sourced {
  /** The id of the track within its version. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** Which goods are in it. */
  readonly covers?: string | undefined;
  /** The steps, with their deadlines. */
  readonly cuts: readonly TariffCut[];
}

/** A rule by which goods count as made in the free trade area. */
export interface OriginRule extends Sourced {
  /** The id of the rule within its version. */
  readonly id: string;
  /** What it says. */
  readonly title: string;
  /** The share of regional value that it asks for, as printed. */
  readonly threshold?: Figure<'ratio'> | undefined;
  /** The day from which it applies, as precisely as known. */
  readonly from?: Period | undefined;
}

/** A round of negotiations. */
export interface NegotiationRound extends Sourced {
  /** Which round it was. */
  readonly round: number;
  /** The first day, as precisely as known; `null` where nothing is. */
  readonly first: Period | null;
  /** The last day. */
  readonly last?: DateText | undefined;
  /** Where. */
  readonly place?: string | undefined;
}

/** One version of an agreement, from its proposal to its entry into force. */
export interface AgreementVersion<V extends string = string> {
  /** `1.0`, `2.0`, `3.0`. */
  readonly id: V;
  /** What it is called. */
  readonly names: Names;
  /** What it covers, in a few words each. */
  readonly scope: readonly string[];
  /** What it deals with, subject by subject. */
  readonly chapters: readonly Chapter[];
  /** How tariffs are cut, with the deadlines of each group of parties. */
  readonly tariffTracks: readonly TariffTrack[];
  /** When goods count as made in the area. */
  readonly originRules: readonly OriginRule[];
  /** The rounds in which it was negotiated. */
  readonly rounds: readonly NegotiationRound[];
  /** What happened to it, in order. */
  readonly milestones: readonly Milestone<AgreementStatus>[];
  /** The last day on which its status was looked up; after it the status is not known. Absent where it cannot change unseen. */
  readonly checked?: Period | undefined;
  /** The id of the source for its scope. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
}

/** That an instrument binds a party, and since when. */
export interface BoundParty {
  /** The id of the party. */
  readonly party: string;
  /** The day from which it is bound, or the window within which that day lies; `null` where it is not known to be bound. */
  readonly from: Period | null;
  /** For a party that is not known to be bound, the last day on which that was looked up; up to it, it was not. */
  readonly checked?: DateText | undefined;
  /** The id of the source. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
}

/** A treaty, a protocol or another text that binds parties. */
export interface Instrument<V extends string = string> extends Sourced {
  /** The id of the instrument within its agreement. */
  readonly id: string;
  /** The version of the agreement that it belongs to. */
  readonly version: V;
  /** Its title. */
  readonly names: Names;
  /** When it was signed, as precisely as known; `null` where nothing is. */
  readonly signed: Period | null;
  /** Where it was signed. */
  readonly place?: string | undefined;
  /** Given where only some of its parties are listed: of others it is not known whether they are. */
  readonly partial?: true | undefined;
  /** Who signed or acceded, and since when each is bound. */
  readonly parties: readonly BoundParty[];
}

/** A trade agreement with its versions and instruments. */
export interface Agreement<A extends string = string, V extends string = string> {
  /** The id of the agreement. */
  readonly id: A;
  /** What it is called. */
  readonly names: Names;
  /** The ids of its parties; a bloc stands for its members. */
  readonly parties: readonly string[];
  /** Its versions, oldest first. */
  readonly versions: readonly AgreementVersion<V>[];
  /** The texts that make it up, in order of signature. */
  readonly instruments: readonly Instrument<V>[];
}
