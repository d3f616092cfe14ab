import type {
  AssetKind,
  AssetOrganization,
  AssetStatus,
  AttributeClaim,
  Place,
} from '../../model/infrastructureAsset.js';
import type { Milestone } from '../../model/milestone.js';
import type { Names } from '../../model/names.js';
import type { DateText, Period } from '../../period/period.js';

// the lists are not readonly: those of the libraries that draw maps are not

/** Degrees east, then degrees north. */
export type Position = [longitude: number, latitude: number];

/** The least longitude and latitude, then the greatest. */
export type BoundingBox = [west: number, south: number, east: number, north: number];

/** One place. */
export interface Point {
  /** What it is. */
  readonly type: 'Point';
  /** Where it is. */
  readonly coordinates: Position;
}

/** Several places, in no order. */
export interface MultiPoint {
  /** What it is. */
  readonly type: 'MultiPoint';
  /** Where they are. */
  readonly coordinates: Position[];
}

/** A line from place to place, which is not the course of the track. */
export interface LineString {
  /** What it is. */
  readonly type: 'LineString';
  /** The places that it passes, from one end to the other. */
  readonly coordinates: Position[];
}

/** Where an asset is. */
export type Geometry = Point | MultiPoint | LineString;

/** What an asset is, for a map and its legend, and all that is known of it. */
export interface AssetProperties {
  /** Its name in the language that was asked for, or in English. */
  readonly name: string;
  /** Its names. */
  readonly names: Names;
  /** What sort of asset it is. */
  readonly kind: AssetKind;
  /** The day of the map. */
  readonly date: DateText;
  /** How far it had come on that day; `unknown` where nothing tells, `none` before its first milestone. */
  readonly status: AssetStatus | 'unknown' | 'none';
  /** The last status that is known for certain on that day. */
  readonly lastStatus: AssetStatus | 'none';
  /** Why the status is not known, or `null`. */
  readonly statusReason: string | null;
  /** When the last known status began, as precisely as known, or `null`. */
  readonly since: Period | null;
  /** When it opened, or its first part did, as precisely as known; `null` if that is not known. It may be after the day of the map. */
  readonly opened: Period | null;
  /** Its length as the preferred source prints it, such as `"1,035 km"`. */
  readonly length?: string;
  /** What that is the length of, and what others print. */
  readonly lengthNote?: string;
  /** Its gauge, such as `"1,435 mm"`. */
  readonly gauge?: string;
  /** The ids of the economies and regions that it lies in. */
  readonly partners: string[];
  /** Their names, where the records of the partners were given. */
  readonly partnerNames?: string[];
  /** The ids of the sources of all that is said of it. */
  readonly sources: string[];
  /** The sources in words, where their records were given. */
  readonly citations?: string[];
  /** Its places, with or without coordinates, from one end to the other. */
  readonly places: readonly Place[];
  /** What happened to it. */
  readonly milestones: readonly Milestone<AssetStatus>[];
  /** The last day on which its status was looked up. */
  readonly checked?: Period;
  /** Who operates, owns or develops it. */
  readonly organizations: readonly AssetOrganization[];
  /** What is claimed of it. */
  readonly attributes: readonly AttributeClaim[];
  /** What a reader should know. */
  readonly note?: string;
}

/** An asset on a map. */
export interface Feature {
  /** What it is. */
  readonly type: 'Feature';
  /** The id of the asset. */
  readonly id: string;
  /** The box around its places, where it has several with coordinates. */
  readonly bbox?: BoundingBox;
  /** Where it is; `null` where no coordinates are published. */
  readonly geometry: Geometry | null;
  /** What it is. */
  readonly properties: AssetProperties;
}

/** Assets on a map. */
export interface FeatureCollection {
  /** What it is. */
  readonly type: 'FeatureCollection';
  /** The box around all places, where any has coordinates. */
  readonly bbox?: BoundingBox;
  /** The assets. */
  readonly features: Feature[];
}
