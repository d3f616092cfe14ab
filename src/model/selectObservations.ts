import { containsPeriod } from '../period/containsPeriod.js';
import { periodKind } from '../period/periodKind.js';
import type { Period, PeriodKind } from '../period/period.js';
import { windowOf } from '../period/window.js';
import type { Unit } from '../figure/unit.js';
import type { Observation, ObservationKey } from './observation.js';

/** Which observations are wanted; what is absent is not restricted. */
export interface ObservationFilter<U extends Unit = Unit> extends Partial<ObservationKey> {
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
export interface HasObservations {
  /** The observations. */
  readonly observations: readonly Observation[];
}

/** A list of observations, or anything that holds one. */
export type Observations = readonly Observation[] | HasObservations;

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
export function selectObservations<U extends Unit = Unit>(
  observations: Observations,
  filter: ObservationFilter<U>,
): readonly Observation<U>[] {
  const { periodKind: kind, within, unit } = filter;
  for (const window of [filter.period, within]) if (window !== undefined) windowOf(window, 'selectObservations');
  const restricted = DIMENSIONS.filter((dimension) => filter[dimension] !== undefined);
  return listOf(observations).filter(
    (observation): observation is Observation<U> =>
      (unit === undefined || observation.figure.unit === unit) &&
      restricted.every((dimension) => observation[dimension] === filter[dimension]) &&
      (kind === undefined || periodKind(observation.period) === kind) &&
      (within === undefined || containsPeriod(within, observation.period)),
  );
}

function listOf(observations: Observations): readonly Observation[] {
  return 'observations' in observations ? observations.observations : observations;
}
