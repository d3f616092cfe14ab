import { ChinaAseanError, excerpt } from '../errors.js';
import { periodKind } from '../period/periodKind.js';
import { matchingObservations } from './matchingObservations.js';
import type { Observation, ObservationKey } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';
import { textOfFilter } from './textOfFilter.js';

const MOST = 6;

interface Split {
  readonly matching: readonly Observation[];
  readonly by: keyof ObservationKey;
  readonly among: readonly string[] | undefined;
}

/**
 * @internal Refuses a filter that nothing matches, and tells which of its keys alone is in the way, and what there is instead; or a
 * split that leaves nothing of what it matches.
 */
export function refuseNoMatch(
  caller: string,
  list: readonly Observation[],
  filter: ObservationFilter,
  split?: Split,
): never {
  if (split !== undefined && split.matching.length > 0) refuseSplit(caller, filter, split);
  const keys = (Object.keys(filter) as (keyof ObservationFilter)[]).filter((key) => filter[key] !== undefined);
  const ways = keys.flatMap((key) => {
    const there = matchingObservations(list, { ...filter, [key]: undefined }).map((one) => valueOf(one, key));
    return there.length === 0 ? [] : [`with ${key} one of ${someOf(there)}`];
  });
  const hint = ways.length === 0 ? '' : `; there are some ${ways.join(', or ')}`;
  const message = `${caller}: expected at least one observation, got none for ${textOfFilter(filter)}${hint}`;
  throw new ChinaAseanError('not-found', message, { filter });
}

function refuseSplit(caller: string, filter: ObservationFilter, { matching, by, among = [] }: Split): never {
  const there = matching.flatMap((one) => one[by] ?? []);
  const lack =
    there.length === 0
      ? `at least one observation with ${by}, got none for ${textOfFilter(filter)}`
      : among.length === 0
        ? `an id in the option among, one of ${someOf(there)}, got an empty list`
        : `observations of ${someOf(among)}, got those of ${someOf(there)}`;
  throw new ChinaAseanError('not-found', `${caller}: expected ${lack}`, { filter, by, among });
}

function someOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  return different.slice(0, MOST).map(excerpt).join(', ') + (different.length > MOST ? ', …' : '');
}

function valueOf(observation: Observation, key: keyof ObservationFilter): string {
  if (key === 'unit') return observation.figure.unit;
  if (key === 'periodKind') return periodKind(observation.period);
  return observation[key === 'within' ? 'period' : key] ?? 'none';
}
