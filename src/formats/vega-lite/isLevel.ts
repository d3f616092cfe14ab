import type { Unit } from '../../figure/unit.js';

const NO_LEVELS: readonly Unit[] = ['ratio', 'rank', 'percentage-point', 'log-point'];

/** @internal Whether numbers in a unit are levels, of which growth says something. */
export function isLevel(unit: Unit): boolean {
  return !NO_LEVELS.includes(unit);
}
