import { add, signOf, type DecimalText } from '../../figure/decimal.js';
import { fraction, ONE, ZERO, type Fraction } from '../../figure/fraction.js';
import type { Bounded } from '../common/evaluate.js';

/** @internal The least and greatest share that a part can have in itself and the rest. */
export interface ShareRange {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** @internal The range of part / (part + rest), of which neither is below zero and not both are zero. */
export function rangeOfShare(part: Bounded, rest: Bounded): ShareRange {
  return { low: leastShare(part.low ?? '0', rest.high), high: greatestShare(part.high, rest.low ?? '0') };
}

function leastShare(part: DecimalText, rest: DecimalText | null): Fraction {
  if (rest === null) return ZERO;
  return signOf(rest) === 0 ? ONE : fraction(part, add(part, rest));
}

function greatestShare(part: DecimalText | null, rest: DecimalText): Fraction {
  if (part === null) return ONE;
  return signOf(part) === 0 ? ZERO : fraction(part, add(part, rest));
}
