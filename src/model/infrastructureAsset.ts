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
  | 'expressway'
  | 'high-speed-railway'
  | 'industrial-park'
  | 'port'
  | 'port-group'
  | 'power-link'
  | 'programme'
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
  /** What a reader should know, for example that the coordinates are those of the city. */
  readonly note?: string | undefined;
}

/** What a claim about an asset is about. */
export type AssetAttribute =
  | 'area'
  | 'area-developed'
  | 'berths'
  | 'capacity'
  | 'capacity-added'
  | 'capacity-planned'
  | 'capital'
  | 'cost'
  | 'countries-served'
  | 'daily-traffic'
  | 'distance-saved'
  | 'energy-per-year'
  | 'enterprises-planned'
  | 'freight-forecast'
  | 'gauge'
  | 'jobs'
  | 'jobs-planned'
  | 'length'
  | 'lock-length'
  | 'lock-width'
  | 'locomotives'
  | 'logistics-cost-saved'
  | 'population-planned'
  | 'power'
  | 'provinces-served'
  | 'seats'
  | 'share-developed'
  | 'speed'
  | 'stations'
  | 'tenant-capacity'
  | 'tenant-investment'
  | 'trains-per-day'
  | 'trainsets'
  | 'travel-time'
  | 'travel-time-after'
  | 'travel-time-before'
  | 'tunnels'
  | 'vessel-capacity';

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

/** What an organization is to an asset. */
export type AssetRole = 'operator' | 'owner' | 'developer';

/** That an organization operates, owns or develops an asset. */
export interface AssetOrganization {
  /** What it is to the asset. */
  readonly role: AssetRole;
  /** Its name, with its part where printed. */
  readonly name: string;
  /** The id of the source. */
  readonly source: string;
  /** What a reader should know. */
  readonly note?: string | undefined;
}

/** A railway, port, park or the like. */
export interface InfrastructureAsset<A extends string = string> {
  /** The id by which observations refer to it. */
  readonly id: A;
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
  /** Who operates, owns or develops it. */
  readonly organizations: readonly AssetOrganization[];
  /** What is claimed of it. */
  readonly attributes: readonly AttributeClaim[];
  /** What a reader should know. */
  readonly note?: string | undefined;
}
