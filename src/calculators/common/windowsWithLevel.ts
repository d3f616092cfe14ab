import type { Period } from '../../period/period.js';
import type { Levels } from '../result.js';
import { levelAt } from './levelAt.js';
import { quantityOf } from './operand.js';
import { windowsIn } from './windowsIn.js';

/** @internal The windows of levels of one thing that have a number, in order of time. */
export function windowsWithLevel(caller: string, levels: Levels): readonly Period[] {
  return windowsIn(caller, levels).filter((window) => quantityOf(levelAt(levels, window)) !== null);
}
