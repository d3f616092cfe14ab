import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import { isRecord } from './isRecord.js';
import { observationShape } from './observationShape.js';
import { refuseInput } from './refuseInput.js';
import { shape } from './shape.js';

/**
 * @internal The observations that a writer is given: a list, or what holds one. What is neither is refused as an argument, records that are
 * no observations with an issue for each of their fields.
 */
export function requireObservations(
  caller: string,
  value: unknown,
  expected = 'observations, or what holds a list of them',
): readonly Observation[] {
  const isHolder = isRecord(value);
  const list: unknown = isHolder ? value['observations'] : value;
  if (!Array.isArray(list)) {
    const isTable = isHolder && isRecord(value['dimensions']);
    const got = isTable ? 'a table' : isHolder ? `a record whose observations are ${quote(list)}` : quote(value);
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${got}`);
  }
  const issues: Issue[] = [];
  shape.list(observationShape())(list, isHolder ? ['observations'] : [], issues);
  refuseInput(caller, 'observations', issues);
  return list as readonly Observation[];
}
