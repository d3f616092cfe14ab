import {
  add,
  compare,
  divide,
  divideFinely,
  exponential,
  multiply,
  naturalLog,
  negate,
  signOf,
  squareRoot,
  subtract,
  wholePower,
  type DecimalText,
  type Rounding,
} from './decimal.js';

/**
 * An exact quotient of two decimals, not yet divided: a formula divides once, at its end. The denominator is not below
 * zero; where it is zero the quotient has no value, and whatever is computed from it has none either.
 *
 * @internal
 */
export interface Fraction {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** @internal */
export function fraction(numerator: DecimalText, denominator: DecimalText = '1'): Fraction {
  return signOf(denominator) < 0
    ? { numerator: negate(numerator), denominator: negate(denominator) }
    : { numerator, denominator };
}

/** @internal */
export const ZERO: Fraction = { numerator: '0', denominator: '1' };
/** @internal */
export const ONE: Fraction = { numerator: '1', denominator: '1' };
/** @internal */
export const TWO: Fraction = { numerator: '2', denominator: '1' };
/** @internal */
export const HUNDRED: Fraction = { numerator: '100', denominator: '1' };

/** @internal A quotient without a value. */
export const NO_VALUE: Fraction = { numerator: '0', denominator: '0' };

/** @internal Whether the quotient has a value. */
export function hasValue({ denominator }: Fraction): boolean {
  return signOf(denominator) !== 0;
}

/** @internal `a + b`. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { ...a, numerator: add(a.numerator, b.numerator) };
  return {
    numerator: add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    denominator: multiply(a.denominator, b.denominator),
  };
}

/** @internal `a − b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { ...a, numerator: subtract(a.numerator, b.numerator) };
  return plus(a, { ...b, numerator: negate(b.numerator) });
}

/** @internal `a × b`. */
export function times(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: multiply(a.numerator, b.numerator),
    denominator: multiply(a.denominator, b.denominator),
  };
}

/** @internal `a / b`; it has no value where `b` is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (!hasValue(b)) return NO_VALUE;
  if (a.denominator === b.denominator) return hasValue(a) ? fraction(a.numerator, b.numerator) : NO_VALUE;
  return fraction(multiply(a.numerator, b.denominator), multiply(a.denominator, b.numerator));
}

/** @internal The sum of any number of fractions. */
export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, ZERO);
}

/** @internal The absolute value. */
export function absolute(a: Fraction): Fraction {
  return signOf(a.numerator) < 0 ? { ...a, numerator: negate(a.numerator) } : a;
}

/** @internal −1, 0 or 1, as the fractions compare; both have a value. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return a.denominator === b.denominator
    ? compare(a.numerator, b.numerator)
    : compare(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
}

/** @internal The smaller of two. */
export function least(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/** @internal The greater of two. */
export function greatest(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

/** @internal The square root, to 64 significant digits, exact where it ends; the fraction is not below zero. */
export function rootOf({ numerator, denominator }: Fraction, rounding: Rounding = 'nearest'): Fraction {
  return over(fraction(squareRoot(multiply(numerator, denominator), rounding)), fraction(denominator));
}

/** @internal The natural logarithm, to 60 decimal places or better; it has no value where the fraction is zero. */
export function logOf({ numerator, denominator }: Fraction, rounding: Rounding = 'nearest'): Fraction {
  if (signOf(numerator) === 0 || signOf(denominator) === 0) return NO_VALUE;
  if (compare(numerator, denominator) === 0) return ZERO;
  return fraction(subtract(naturalLog(numerator, rounding), naturalLog(denominator, opposite(rounding))));
}

/** @internal e to the power of a fraction, to 60 significant digits or better. */
export function expOf({ numerator, denominator }: Fraction, rounding: Rounding = 'nearest'): Fraction {
  if (signOf(denominator) === 0) return NO_VALUE;
  return fraction(exponential(divideFinely(numerator, denominator, rounding), rounding));
}

/**
 * A fraction of zero or more raised to a power above zero: exact where the power is whole, or where the root ends within 34
 * digits; otherwise to 50 significant digits or better.
 *
 * @internal
 */
export function powerOf(
  a: Fraction,
  [p, q]: readonly [numerator: number, denominator: number],
  rounding: Rounding = 'nearest',
): Fraction {
  if (signOf(a.numerator) === 0 || !hasValue(a)) return a;
  const raised: Fraction = { numerator: wholePower(a.numerator, p), denominator: wholePower(a.denominator, p) };
  if (q === 1) return raised;
  const root = expOf(times(logOf(a, rounding), fraction(`${p}`, `${q}`)), rounding);
  const short = fraction(toDecimal(root));
  const again = fraction(wholePower(short.numerator, q));
  return compareFractions(again, raised) === 0 ? short : root;
}

/** @internal The quotient as decimal text, rounded to 34 significant digits; the fraction has a value. */
export function toDecimal({ numerator, denominator }: Fraction, rounding: Rounding = 'nearest'): DecimalText {
  return divide(numerator, denominator, rounding);
}

/** @internal The other way round: what rounds a subtrahend so that the difference is rounded as wanted. */
export function opposite(rounding: Rounding): Rounding {
  return rounding === 'nearest' ? 'nearest' : rounding === 'up' ? 'down' : 'up';
}
