import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import { requireLevels } from './requireLevels.js';
import { requireWindows } from './requireWindows.js';
import type { Levels, Operand } from '../result.js';
import { levelAt } from './levelAt.js';
import { periodOf } from './operand.js';

/** @internal The level of a window; a level that says it is of another one is refused. */
export function operandAt<U extends Unit>(caller: string, levels: Levels<U>, window: Period): Operand<U> {
  windowOf(window, caller);
  requireLevels(caller, levels);
  const operand = levelAt(levels, window);
  if (operand === undefined) requireWindows(caller, levels);
  const own = periodOf(operand);
  if (own === null || own === window) return operand;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a level of ${window} at ${quote(window)}, got one of ${quote(own)}`,
    { window, period: own },
  );
}
