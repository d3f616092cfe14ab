import type { Unit } from '../figure/unit.js';
import { comparePeriods } from '../period/comparePeriods.js';
import { gapsBetween } from '../period/gapsBetween.js';
import type { Period } from '../period/period.js';
import { KEY_DIMENSIONS, type Observation, type ObservationKey } from './observation.js';
import type { Ranking } from './rankingOf.js';
import type { Series } from './series.js';

/** @internal Observations of one key and unit, in any order, as a series: of several for a window, the one that is ranked first. */
export function seriesFrom<O extends Observation, U extends Unit>(
  found: readonly [O & Observation<U>, ...(O & Observation<U>)[]],
  rank: Ranking,
): Series<U, O> {
  const [first] = found;
  const claims = new Map<Period, (O & Observation<U>)[]>();
  for (const claim of found) {
    const others = claims.get(claim.period);
    if (others === undefined) claims.set(claim.period, [claim]);
    else others.push(claim);
  }
  const ranked = [...claims].sort(([a], [b]) => comparePeriods(a, b)).map(([, some]) => rank(some));
  const observations = ranked.flatMap(([chosen]) => chosen ?? []);
  return {
    key: keyOf(first),
    unit: first.figure.unit,
    observations,
    rejected: ranked.flatMap(([, ...others]) => others),
    gaps: gapsBetween(observations.map(({ period }) => period)),
  };
}

function keyOf(observation: Observation): ObservationKey {
  const there = KEY_DIMENSIONS.filter((name) => observation[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, observation[name]])) as unknown as ObservationKey;
}
