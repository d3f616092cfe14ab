import { minus, over } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';

/** @internal level / base − 1, of a level that is not below zero and a base above it. */
export function growthOf(level: Bounded, base: Bounded): Bounded {
  return evaluate({ level: up(level), base: down(base) }, (at) => over(minus(at.level, at.base), at.base), {
    low: '-1',
    high: null,
  });
}
