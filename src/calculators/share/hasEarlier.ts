import { MEASURES } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import { isSameSeason } from '../../period/isSameSeason.js';
import { monthsIn } from '../../period/monthsIn.js';
import type { Period } from '../../period/period.js';
import { periodKind } from '../../period/periodKind.js';
import { windowBefore } from '../../period/windowBefore.js';
import { windowsOf } from '../common/levelAt.js';
import { operandAt } from '../common/operandAt.js';
import { readOperand } from '../common/readOperand.js';
import { requireWindows } from '../common/requireWindows.js';
import type { Levels } from '../result.js';

/** @internal Whether there is a level of a window of the same sort before a window. */
export function hasEarlier<U extends Unit>(levels: Levels<U>, period: Period): boolean {
  requireWindows('streak', levels);
  // a year-to-date follows itself from year to year
  const isAlike =
    windowBefore(period) === null
      ? (window: Period): boolean => isSameSeason(window, period)
      : (window: Period): boolean => periodKind(window) === periodKind(period) && monthsIn(window) === monthsIn(period);
  return windowsOf(levels).some(
    (window) =>
      isAlike(window) &&
      comparePeriods(window, period) < 0 &&
      readOperand(operandAt('streak', levels, window), 'streak', MEASURES) !== null,
  );
}
