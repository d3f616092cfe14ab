import { add, compare, divide, multiply, negate, signOf, subtract, type DecimalText } from './decimal.js';

/** Every value between two bounds, both included; `null` is an open end. */
export interface Interval {
  /** The least value, or `null` if nothing is known below. */
  readonly low: DecimalText | null;
  /** The greatest value, or `null` if nothing is known above. */
  readonly high: DecimalText | null;
}

/** @internal Exactly one value. */
export function point(value: DecimalText): Interval {
  return { low: value, high: value };
}

/** @internal Whether the interval is one value. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== null && low === high;
}

/** @internal Whether the interval is open on neither side. */
export function isBounded({ low, high }: Interval): boolean {
  return low !== null && high !== null;
}

/** @internal Whether an interval lies within another one. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const fromBelow = outer.low === null || (inner.low !== null && compare(outer.low, inner.low) <= 0);
  return fromBelow && (outer.high === null || (inner.high !== null && compare(inner.high, outer.high) <= 0));
}

/** @internal Whether an interval leaves nothing to say for one that is open on a side: it lies within it, and is not the same. */
export function saysMore(interval: Interval, open: Interval): boolean {
  return !isBounded(open) && isWithin(interval, open) && !isWithin(open, interval);
}

/**
 * Whether an interval within one that is open on a side is no more than twice as far from zero as its bound, or half as far: "over 100"
 * may be 134, "over 590" is not 5,920.
 *
 * @internal
 */
export function isNear({ low, high }: Interval, open: Interval): boolean {
  const isTwice = (far: DecimalText | null, near: DecimalText | null): boolean =>
    far !== null && near !== null && signOf(near) > 0 && compare(far, multiply(near, '2')) > 0;
  return !isTwice(low, open.low) && !isTwice(open.high, high);
}

/** @internal Whether the interval holds the value. */
export function includes(interval: Interval, value: DecimalText): boolean {
  return (
    (interval.low === null || compare(interval.low, value) <= 0) &&
    (interval.high === null || compare(value, interval.high) <= 0)
  );
}

/** @internal `{ a + b }`, exactly. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : add(a.low, b.low),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
  };
}

/** @internal `{ a − b }`, exactly. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** @internal `{ −a }`, exactly. */
export function negateInterval({ low, high }: Interval): Interval {
  return { low: high === null ? null : negate(high), high: low === null ? null : negate(low) };
}

/** @internal `{ k × a }` for a positive constant `k`, exactly. */
export function scaleInterval({ low, high }: Interval, k: DecimalText): Interval {
  return { low: low === null ? null : multiply(low, k), high: high === null ? null : multiply(high, k) };
}

/**
 * `{ a / b : b > 0 }`: each bound of `a` over the bound of `b` that carries it furthest out; what of `b` is not above zero
 * is left out. The digits beyond 34 are rounded outwards, so that the result holds every quotient.
 *
 * @internal
 */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null ? null : furthestQuotient(a.low, b, 'down'),
    high: a.high === null ? null : furthestQuotient(a.high, b, 'up'),
  };
}

function furthestQuotient(a: DecimalText, b: Interval, rounding: 'down' | 'up'): DecimalText | null {
  const towardsZero = signOf(a) !== (rounding === 'down' ? -1 : 1);
  if (towardsZero) return b.high === null ? '0' : divide(a, b.high, rounding);
  return b.low !== null && signOf(b.low) > 0 ? divide(a, b.low, rounding) : null;
}

/** @internal `{ a × b : b ≥ 0 }`, exactly; what of `b` is below zero is left out. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null ? null : furthestProduct(a.low, b, -1),
    high: a.high === null ? null : furthestProduct(a.high, b, 1),
  };
}

function furthestProduct(a: DecimalText, b: Interval, away: -1 | 1): DecimalText | null {
  if (signOf(a) === 0) return '0';
  if (signOf(a) === away) return b.high === null ? null : multiply(a, b.high);
  return b.low === null || signOf(b.low) < 0 ? '0' : multiply(a, b.low);
}

/** @internal How far apart the bounds are, or `null` if one is open. */
export function widthOf({ low, high }: Interval): DecimalText | null {
  return low === null || high === null ? null : subtract(high, low);
}
