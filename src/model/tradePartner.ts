import type { CurrencyCode } from '../figure/unit.js';
import type { DateText } from '../period/period.js';
import type { Names } from './names.js';
import type { Basis } from './observation.js';

/** The codes by which statistics systems know a partner. */
export interface PartnerCodes {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3?: string | undefined;
  /** UN M49, three digits. */
  readonly m49?: string | undefined;
  /** IMF CL_AREA. */
  readonly imf?: string | undefined;
  /** UN Comtrade reporter and partner code. */
  readonly comtrade?: string | undefined;
  /** World Bank country or region code. */
  readonly worldBank?: string | undefined;
}

interface PartnerBase<P extends string> {
  /** ISO 3166-1 alpha-2 (`VN`), ISO 3166-2 (`CN-GX`), or a name of the field (`ASEAN`, `WORLD`). */
  readonly id: P;
  /** What it is called. */
  readonly names: Names;
  /** Other names in use, in any language, by which it may be found. */
  readonly aliases?: readonly string[] | undefined;
  /** Its codes in the statistics systems. */
  readonly codes: PartnerCodes;
}

/** An economy that publishes trade statistics of its own. */
export interface Economy<P extends string = string> extends PartnerBase<P> {
  /** What sort of partner it is. */
  readonly kind: 'economy';
  /** Its currency. */
  readonly currency: CurrencyCode;
}

/** A part of an economy: a province, an autonomous region. */
export interface Region<P extends string = string> extends PartnerBase<P> {
  /** What sort of partner it is. */
  readonly kind: 'region';
  /** The id of the economy that it is part of. */
  readonly within: string;
}

/** From when on the figures of a basis count a member of a bloc. */
export interface MemberCount {
  /** The basis of the figures. */
  readonly basis: Basis;
  /** The first day of the first figure that counts the member. */
  readonly from: DateText;
  /** The id of the source that says so. */
  readonly source: string;
}

/** That an economy belongs to a bloc, and from when to when. */
export interface Membership {
  /** The id of the member. */
  readonly member: string;
  /** The first day. */
  readonly from: DateText;
  /** The last day; absent while it lasts. */
  readonly to?: DateText | undefined;
  /** The id of the source that dates it. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
  /** The bases whose figures of the bloc count the member from another day; others do from the first day of its membership. */
  readonly counted?: readonly MemberCount[] | undefined;
}

/** A group of economies whose membership changes over time. */
export interface Bloc<P extends string = string> extends PartnerBase<P> {
  /** What sort of partner it is. */
  readonly kind: 'bloc';
  /** Who belongs to it, and since when. */
  readonly members: readonly Membership[];
}

/** All economies together. */
export interface World<P extends string = string> extends PartnerBase<P> {
  /** What sort of partner it is. */
  readonly kind: 'world';
}

/** Whoever trade is with, or whoever reports it. */
export type TradePartner<P extends string = string> = Economy<P> | Region<P> | Bloc<P> | World<P>;
