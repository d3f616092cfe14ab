import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import { requireKeys } from '../../requireKeys.js';
import { notCalculated } from '../common/outcome.js';
import type { Levels, Result, Transformation } from '../result.js';
import { changeAt } from '../common/change.js';
import { operandAt } from '../common/operandAt.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { growthBetween, type GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/** @internal The growth of the level of a window over that of an earlier one, `null` where no earlier one compares. */
export function growthOver<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  period: Period,
  baseOf: (period: Period) => Period | null,
  transformation: Transformation,
  options: GrowthOptions,
): Result<'ratio'> {
  requireKeys(caller, options, { partners: true });
  windowOf(period, caller);
  const basePeriod = baseOf(period);
  if (basePeriod !== null) {
    return growthBetween(caller, changeAt(caller, levels, period, basePeriod), options, transformation);
  }
  const change = { current: operandAt(caller, levels, period), base: null, period, basePeriod };
  const inputs = { current: change.current };
  const work = workOn('current / base − 1', change, {
    inputs,
    transformation,
    options: { partners: partnersGiven(options) },
  });
  return notCalculated(work, 'ratio', 'incomparable-period');
}
