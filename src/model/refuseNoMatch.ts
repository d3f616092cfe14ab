import { ChinaAseanError, excerpt } from '../errors.js';
import { periodKind } from '../period/periodKind.js';
import { matchingObservations } from './matchingObservations.js';
import type { Observation } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';
import { textOfFilter } from './textOfFilter.js';

const MOST = 6;

/** @internal Refuses a filter that nothing matches, and tells which of its keys alone is in the way, and what there is instead. */
export function refuseNoMatch(caller: string, list: readonly Observation[], filter: ObservationFilter): never {
  const keys = (Object.keys(filter) as (keyof ObservationFilter)[]).filter((key) => filter[key] !== undefined);
  const ways = keys.flatMap((key) => {
    const there = [
      ...new Set(matchingObservations(list, { ...filter, [key]: undefined }).map((one) => valueOf(one, key))),
    ];
    const shown = there.slice(0, MOST).map(excerpt).join(', ') + (there.length > MOST ? ', …' : '');
    return there.length === 0 ? [] : [`with ${key} one of ${shown}`];
  });
  const hint = ways.length === 0 ? '' : `; there are some ${ways.join(', or ')}`;
  const message = `${caller}: expected at least one observation, got none for ${textOfFilter(filter)}${hint}`;
  throw new ChinaAseanError('not-found', message, { filter });
}

function valueOf(observation: Observation, key: keyof ObservationFilter): string {
  if (key === 'unit') return observation.figure.unit;
  if (key === 'periodKind') return periodKind(observation.period);
  return observation[key === 'within' ? 'period' : key] ?? 'none';
}
