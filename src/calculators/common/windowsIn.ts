import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { windowsOf } from './levelAt.js';
import { requireAlike } from './readFlows.js';
import { ONE_SERIES } from './readLevels.js';
import { operandAt } from './operandAt.js';
import { requireLevels } from './requireLevels.js';
import { requireWindows } from './requireWindows.js';
import type { Levels } from '../result.js';

/** @internal The windows of levels of one thing, in order of time; a window whose level is `null` is one of them. */
export function windowsIn(caller: string, levels: Levels): readonly Period[] {
  requireLevels(caller, levels);
  requireWindows(caller, levels);
  const windows = 'observations' in levels ? windowsOf(levels) : keysOf(levels);
  const operands = windows.map((window) => operandAt(caller, levels, window));
  requireAlike(caller, operands, ONE_SERIES.dimensions);
  return windows;
}

function keysOf(levels: Exclude<Levels, { readonly observations: unknown }>): readonly Period[] {
  const windows = Object.keys(levels) as Period[];
  return windows.filter((window) => levels[window] !== undefined).sort(comparePeriods);
}
