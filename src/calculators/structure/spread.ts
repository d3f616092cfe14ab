import type { Rounding } from '../../figure/decimal.js';
import { toDecimal, type Fraction } from '../../figure/fraction.js';
import type { Bounded } from '../common/evaluate.js';

/** @internal A number and the least and greatest that it can be, not yet divided. */
export interface Spread {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** @internal The decimals of a spread; the bounds are rounded outwards. */
export function decimalsOf(spread: Spread): Bounded {
  return growing(spread, (number) => number);
}

/** @internal The decimals of a formula that grows with the number. */
export function growing(
  { value, low, high }: Spread,
  formula: (number: Fraction, rounding: Rounding) => Fraction,
): Bounded {
  return {
    value: toDecimal(formula(value, 'nearest')),
    low: toDecimal(formula(low, 'down'), 'down'),
    high: toDecimal(formula(high, 'up'), 'up'),
  };
}

/** @internal The decimals of a formula that falls as the number grows. */
export function falling({ value, low, high }: Spread, formula: (number: Fraction) => Fraction): Bounded {
  return growing({ value, low: high, high: low }, formula);
}
