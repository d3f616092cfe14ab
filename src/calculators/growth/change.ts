import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { levelAt } from '../common/levelAt.js';
import { periodOf } from '../common/operand.js';
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
  const [current, base] = [period, basePeriod].map((window) => operandAt(caller, levels, window));
  return { current, base, period, basePeriod, levels };
}

/** @internal The level of a window; a level that says it is of another one is refused. */
export function operandAt<U extends Unit>(caller: string, levels: Levels<U>, window: Period): Operand<U> {
  periodBounds(window);
  if (typeof levels !== 'object' || levels === null) {
    const expected = "expected a series or levels by their windows such as { '2024': figure('5', 'USD') }";
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(levels)}`);
  }
  const operand = levelAt(levels, window);
  const own = periodOf(operand);
  if (own === null || own === window) return operand;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a level of ${window} at ${quote(window)}, got one of ${quote(own)}`,
    { window, period: own },
  );
}
