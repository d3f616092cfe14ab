import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { notCalculated } from '../common/outcome.js';
import type { Levels, Result, Transformation } from '../result.js';
import { changeAt } from '../common/change.js';
import { operandAt } from '../common/operandAt.js';
import { growthBetween, type GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/** @internal The growth of the level of a window over that of an earlier one, `null` where no earlier one compares. */
export function growthOver<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  period: Period,
  basePeriod: Period | null,
  transformation: Transformation,
  options: GrowthOptions,
): Result<'ratio'> {
  if (basePeriod !== null) {
    return growthBetween(caller, changeAt(caller, levels, period, basePeriod), options, transformation);
  }
  const change = { current: operandAt(caller, levels, period), base: null, period, basePeriod };
  const work = workOn('current / base − 1', change, { inputs: { current: change.current }, transformation });
  return notCalculated(work, 'ratio', 'incomparable-period');
}
