import { minus, over } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { upFrom } from '../common/upFrom.js';

/** @internal level / base − 1, of a level that is not below zero and a base above it. */
export function growthOf(level: Bounded, base: Bounded): Bounded {
  const args = { level: up(level), base: down(base) };
  return evaluate(args, (at) => over(minus(at.level, at.base), at.base), upFrom('-1', level));
}
