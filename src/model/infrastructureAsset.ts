import type { Figure } from '../figure/figure.js';
import type { Period } from '../period/period.js';
import type { Milestone } from './milestone.js';
import type { Names } from './names.js';

/** What sort of asset it is. */
export type AssetKind =
  | 'bridge'
  | 'border-port'
  | 'canal'
  | 'container-terminal'
  | 'corridor'
  | 'high-speed-railway'
  | 'industrial-park'
  | 'port'
  | 'port-group'
  | 'railway'
  | 'smart-port';

/** How far an asset has come. */
export type AssetStatus =
  'proposed' | 'planned' | 'under-construction' | 'partly-operating' | 'operating' | 'cancelled';

/** A place of an asset. */
export interface Place {
  /** Its name in English. */
  readonly name: string;
  /** The id of the economy or region that it lies in. */
  readonly partner: string;
  /** Degrees east, where published. */
  readonly longitude?: `${number}` | undefined;
  /** Degrees north, where published. */
  readonly latitude?: `${number}` | undefined;
}

/** What a claim about an asset is about. */
export type AssetAttribute =
  | 'cost'
  | 'gauge'
  | 'length'
  | 'speed'
  | 'travel-time-after'
  | 'travel-time-before'
  | 'countries-served'
  | 'provinces-served';

/** What a source says of an attribute. Sources disagree: an attribute has a list of claims, the preferred one first. */
export interface AttributeClaim {
  /** What it is about. */
  readonly attribute: AssetAttribute;
  /** The figure as published. */
  readonly figure: Figure;
  /** When it held, where stated. */
  readonly period?: Period | undefined;
  /** The id of the source. */
  readonly source: string;
  /** The ids of other sources that print the same. */
  readonly corroboration: readonly string[];
  /** What a reader should know, for example what other sources print. */
  readonly note?: string | undefined;
}

/** A railway, port, park or the like. */
export interface InfrastructureAsset {
  /** The id by which observations refer to it. */
  readonly id: string;
  /** What sort of asset it is. */
  readonly kind: AssetKind;
  /** What it is called. */
  readonly names: Names;
  /** Where it is, from one end to the other. */
  readonly places: readonly Place[];
  /** What happened to it, in order. */
  readonly milestones: readonly Milestone<AssetStatus>[];
  /** The last day on which its status was looked up; after it the status is not known. Absent where it cannot change unseen. */
  readonly checked?: Period | undefined;
  /** What is claimed of it. */
  readonly attributes: readonly AttributeClaim[];
  /** What a reader should know. */
  readonly note?: string | undefined;
}
