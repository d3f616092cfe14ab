import type { Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import type { Observation, ObservationKey } from './observation.js';

/** Observations of one key and one unit, one for each window, in order of time. */
export interface Series<U extends Unit = Unit, O extends Observation = Observation> {
  /** What all of them are about. */
  readonly key: ObservationKey;
  /** Their unit. */
  readonly unit: U;
  /** One observation for each window, sorted. */
  readonly observations: readonly (O & Observation<U>)[];
  /** Other claims for a window, which the rule did not choose. */
  readonly rejected: readonly (O & Observation<U>)[];
  /** Windows that are missing between the first and the last of their sort: years, halves, quarters, months, weeks; of one season, the years'. */
  readonly gaps: readonly Period[];
}
