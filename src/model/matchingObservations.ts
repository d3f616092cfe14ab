import { containsPeriod } from '../period/containsPeriod.js';
import { periodKind } from '../period/periodKind.js';
import type { Unit } from '../figure/unit.js';
import { KEY_FIELDS, type Observation } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';

/** @internal The observations that a filter, which was checked, asks for: a new list, in the order of the input. */
export function matchingObservations<O extends Observation, U extends Unit = Unit>(
  observations: readonly O[],
  filter: ObservationFilter<U, NoInfer<O>>,
): readonly (O & Observation<U>)[] {
  const { periodKind: kind, within, unit } = filter;
  const restricted = KEY_FIELDS.filter((field) => filter[field] !== undefined);
  return observations.filter(
    (observation): observation is O & Observation<U> =>
      (unit === undefined || observation.figure.unit === unit) &&
      restricted.every((field) => observation[field] === filter[field]) &&
      (kind === undefined || periodKind(observation.period) === kind) &&
      (within === undefined || containsPeriod(within, observation.period)),
  );
}
