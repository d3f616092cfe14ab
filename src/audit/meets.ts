import { compare, type DecimalText } from '../figure/decimal.js';
import { isPoint, type Interval } from '../figure/interval.js';

/** @internal Whether two intervals have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  return isBelow(a.low, b.high) && isBelow(b.low, a.high);
}

/** @internal Whether two intervals have more than an end in common, or one of them is a value within the other. */
export function overlaps(a: Interval, b: Interval): boolean {
  return isPoint(a) || isPoint(b) ? meets(a, b) : isLess(a.low, b.high) && isLess(b.low, a.high);
}

function isLess(low: DecimalText | null, high: DecimalText | null): boolean {
  return low === null || high === null || compare(low, high) < 0;
}

/** @internal Whether there is room from one bound up to another; an open bound leaves it. */
export function isBelow(low: DecimalText | null, high: DecimalText | null): boolean {
  return low === null || high === null || compare(low, high) <= 0;
}
