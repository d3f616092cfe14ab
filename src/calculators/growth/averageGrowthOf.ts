import { minus, ONE, over, powerOf } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { upFrom } from '../common/upFrom.js';

/** @internal (level / base)^(12 / months) − 1, of a level that is not below zero and a base above it. */
export function averageGrowthOf(level: Bounded, base: Bounded, months: number): Bounded {
  return evaluate(
    { level: up(level), base: down(base) },
    (at, rounding) => minus(powerOf(over(at.level, at.base), [12, months], rounding), ONE),
    upFrom('-1', level),
  );
}
