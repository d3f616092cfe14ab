import { ChinaAseanError, quote } from '../errors.js';
import type { Observation } from './observation.js';
import type { HasObservations, Observations } from './observationFilter.js';

/** @internal The observations of a list, or of what holds one; anything else is refused. */
export function listOf<O extends Observation>(caller: string, observations: Observations<O>): readonly O[] {
  const holder = observations as Partial<HasObservations<O>> | null | undefined;
  const list: unknown = Array.isArray(observations) ? observations : holder?.observations;
  if (Array.isArray(list)) return list as readonly O[];
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a list of observations, or a dataset, series or reading that holds one, got ${quote(observations)}`,
  );
}
