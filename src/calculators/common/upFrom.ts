import type { DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';
import { isNothing } from './isNothing.js';

/** @internal The range of a formula that is the least where an amount that it multiplies is zero, whatever the others are. */
export function upFrom(least: DecimalText, ...factors: readonly Interval[]): Interval {
  return { low: least, high: factors.some(isNothing) ? least : null };
}
