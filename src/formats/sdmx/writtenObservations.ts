import { ChinaAseanError, quote } from '../../errors.js';
import type { Observation } from '../../model/observation.js';
import { requireObservations } from '../common/requireObservations.js';

/** @internal The observations that are to be written; the ids are part of their keys, and are refused where they are empty or there twice. */
export function writtenObservations(caller: string, value: unknown): readonly Observation[] {
  const list = requireObservations(caller, value);
  const taken = new Set<string>();
  for (const { id } of list) {
    if (id === '') refuse(caller, 'an id of each observation', id);
    if (taken.has(id)) refuse(caller, 'each id once', id, ' twice');
    taken.add(id);
  }
  return list;
}

function refuse(caller: string, expected: string, id: string, behind = ''): never {
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(id)}${behind}`, { id });
}
