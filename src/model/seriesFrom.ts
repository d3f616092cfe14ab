import { comparePeriods } from '../period/comparePeriods.js';
import type { Unit } from '../figure/unit.js';
import { gapsBetween } from '../period/gapsBetween.js';
import { KEY_DIMENSIONS, type Observation, type ObservationKey } from './observation.js';
import type { Series } from './series.js';

/** @internal Observations of one key and unit, in any order, as a series: of several for a window, the one that is preferred. */
export function seriesFrom<O extends Observation, U extends Unit>(
  found: readonly [O & Observation<U>, ...(O & Observation<U>)[]],
  prefer: (a: Observation, b: Observation) => number,
): Series<U, O> {
  const [first] = found;
  const ranked = [...found].sort(
    (a, b) => comparePeriods(a.period, b.period) || prefer(a, b) || (a.id < b.id ? -1 : 1),
  );
  const observations = ranked.filter((observation, index) => observation.period !== ranked[index - 1]?.period);
  return {
    key: keyOf(first),
    unit: first.figure.unit,
    observations,
    rejected: ranked.filter((observation, index) => observation.period === ranked[index - 1]?.period),
    gaps: gapsBetween(observations.map(({ period }) => period)),
  };
}

function keyOf(observation: Observation): ObservationKey {
  const there = KEY_DIMENSIONS.filter((name) => observation[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, observation[name]])) as unknown as ObservationKey;
}
