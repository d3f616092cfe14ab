import type { Unit } from '../figure/unit.js';
import { checkFilter } from './checkFilter.js';
import { listOf } from './listOf.js';
import { matchingObservations } from './matchingObservations.js';
import type { Observation } from './observation.js';
import type { ObservationFilter, Observations } from './observationFilter.js';

export type { HasObservations, ObservationFilter, Observations } from './observationFilter.js';

/**
 * The observations that a filter asks for.
 *
 * @param observations - A dataset, or a list of observations.
 * @param filter - The wanted indicator, reporter, partner, asset, flow, basis, period and unit.
 * @returns A new list, in the order of the input.
 * @throws ChinaAseanError `invalid-period` when a period is not canonical; `invalid-argument` when the filter has another key, or
 *   there are no observations to select from.
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
  checkFilter(filter, 'selectObservations');
  return matchingObservations(listOf('selectObservations', observations), filter);
}
