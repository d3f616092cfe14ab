import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { operandAt } from './operandAt.js';
import type { Levels, Operand } from '../result.js';

/** @internal The levels of some windows, by their windows. */
export function piecesAt<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  windows: readonly Period[],
): Readonly<Record<string, Operand<U>>> {
  return Object.freeze(Object.fromEntries(windows.map((window) => [window, operandAt(caller, levels, window)])));
}
