import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { operandAt } from './operandAt.js';
import { periodOf } from './operand.js';
import { requireLevels } from './requireLevels.js';
import { requireWindows } from './requireWindows.js';
import type { Levels, Operand } from '../result.js';

/** @internal Two levels, and the windows that they are of, where they or the levels that hold them tell. */
export interface Change<U extends Unit> {
  readonly current: Operand<U>;
  readonly base: Operand<U>;
  readonly period: Period | null;
  readonly basePeriod: Period | null;
  /** The levels that the two are among, in which a break may lie between them. */
  readonly levels?: Levels<U>;
}

/** @internal Two levels that stand for themselves. */
export function changeOf<U extends Unit>(current: Operand<U>, base: Operand<U>): Change<U> {
  return { current, base, period: periodOf(current), basePeriod: periodOf(base) };
}

/** @internal Two of a number of levels, by their windows. */
export function changeAt<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  period: Period,
  basePeriod: Period,
): Change<U> {
  requireLevels(caller, levels);
  requireWindows(caller, levels); // a break among them is looked for in order of time
  const [current, base] = [period, basePeriod].map((window) => operandAt(caller, levels, window));
  return { current, base, period, basePeriod, levels };
}
