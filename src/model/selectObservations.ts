import { containsPeriod } from '../period/containsPeriod.js';
import { periodKind } from '../period/periodKind.js';
import type { Period, PeriodKind } from '../period/period.js';
import { windowOf } from '../period/window.js';
import type { Unit } from '../figure/unit.js';
import type { Observation, ObservationKey } from './observation.js';

/** Which observations are wanted; what is absent is not restricted. */
export interface ObservationFilter<U extends Unit = Unit, O extends ObservationKey = ObservationKey> {
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

const DIMENSIONS = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis', 'period'] as const;

/**
 * The observations that a filter asks for.
 *
 * @param observations - A dataset, or a list of observations.
 * @param filter - The wanted indicator, reporter, partner, asset, flow, basis, period and unit.
 * @returns A new list, in the order of the input.
 * @throws ChinaAseanError `invalid-period` when a period is not canonical.
 *
 * @example
 * import { selectObservations } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const freight = selectObservations(dataset, { indicator: 'freight', asset: 'china-laos-railway', period: '2025-S1' });
 * freight[0]?.figure.value; // => '12600000'
 */
export function selectObservations<O extends Observation, U extends Unit = Unit>(
  observations: Observations<O>,
  filter: ObservationFilter<U, NoInfer<O>>,
): readonly (O & Observation<U>)[] {
  const { periodKind: kind, within, unit } = filter;
  for (const window of [filter.period, within]) if (window !== undefined) windowOf(window, 'selectObservations');
  const restricted = DIMENSIONS.filter((dimension) => filter[dimension] !== undefined);
  return listOf(observations).filter(
    (observation): observation is O & Observation<U> =>
      (unit === undefined || observation.figure.unit === unit) &&
      restricted.every((dimension) => observation[dimension] === filter[dimension]) &&
      (kind === undefined || periodKind(observation.period) === kind) &&
      (within === undefined || containsPeriod(within, observation.period)),
  );
}

function listOf<O extends Observation>(observations: Observations<O>): readonly O[] {
  return 'observations' in observations ? observations.observations : observations;
}
