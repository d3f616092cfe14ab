import type { Unit } from '../../figure/unit.js';
import type { Series } from '../../model/series.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import type { Levels, Operand } from '../result.js';

/** @internal The level of a window, if there is one. */
export function levelAt<U extends Unit>(levels: Levels<U>, window: Period): Operand<U> {
  if (isSeries(levels)) return levels.observations.find(({ period }) => period === window);
  return Object.hasOwn(levels, window) ? levels[window] : undefined;
}

/** @internal The windows of levels that are there, in order of time. */
export function windowsOf(levels: Levels): readonly Period[] {
  if (isSeries(levels)) return levels.observations.map(({ period }) => period);
  return (Object.keys(levels) as Period[]).filter((window) => levels[window] != null).sort(comparePeriods);
}

function isSeries<U extends Unit>(levels: Levels<U>): levels is Series<U> {
  return 'observations' in levels;
}
