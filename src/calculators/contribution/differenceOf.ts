import { subtract } from '../../figure/decimal.js';
import { subtractIntervals } from '../../figure/interval.js';
import type { Bounded } from '../common/evaluate.js';

/** @internal The difference of two numbers that do not depend on each other, exactly. */
export function differenceOf(a: Bounded, b: Bounded): Bounded {
  return { value: subtract(a.value, b.value), ...subtractIntervals(a, b) };
}
