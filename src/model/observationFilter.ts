import type { Period, PeriodKind } from '../period/period.js';
import type { Unit } from '../figure/unit.js';
import type { Observation, ObservationKey } from './observation.js';

/** Which observations are wanted; what is absent is not restricted. */
export interface ObservationFilter<U extends Unit = Unit, O extends ObservationKey = Observation> {
  /** Of this indicator. */
  readonly indicator?: O['indicator'] | undefined;
  /** Reported by this partner. */
  readonly reporter?: O['reporter'];
  /** With this partner on the other side. */
  readonly partner?: O['partner'];
  /** Of this asset. */
  readonly asset?: O['asset'];
  /** In this direction. */
  readonly flow?: O['flow'];
  /** On this basis. */
  readonly basis?: O['basis'] | undefined;
  /** Figures in this unit; it is then part of the type of what is found. */
  readonly unit?: U | undefined;
  /** Exactly this window. */
  readonly period?: Period | undefined;
  /** Windows of this sort. */
  readonly periodKind?: PeriodKind | undefined;
  /** Windows that lie within this one. */
  readonly within?: Period | undefined;
}

/** Anything that holds observations, such as a dataset. */
export interface HasObservations<O extends Observation = Observation> {
  /** The observations. */
  readonly observations: readonly O[];
}

/** A list of observations, or anything that holds one. */
export type Observations<O extends Observation = Observation> = readonly O[] | HasObservations<O>;
