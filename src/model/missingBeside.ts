import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { KEY_FIELDS, type Observation, type ObservationKey } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';

/** @internal A key and window that was read without a number. */
export type MissingKey = ObservationKey & { readonly period: Period };

/** @internal What is missing of the key and window of an observation, but for one dimension, where the filter wants it. */
export function missingBeside(
  caller: string,
  missing: readonly MissingKey[],
  observation: Observation,
  filter: ObservationFilter,
  by: keyof ObservationKey,
): readonly MissingKey[] {
  const isList: boolean = Array.isArray(missing);
  if (!isList) {
    const message = `${caller}: expected a list of what is missing, as a reader returns it, got ${quote(missing)}`;
    throw new ChinaAseanError('invalid-argument', message, { missing });
  }
  const shared = KEY_FIELDS.filter((field) => field !== by);
  const wanted = filter[by];
  return missing.filter(
    (one) => (wanted === undefined || one[by] === wanted) && shared.every((field) => one[field] === observation[field]),
  );
}
