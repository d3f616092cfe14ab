import { signOf } from '../../figure/decimal.js';
import { over, ZERO, type Fraction } from '../../figure/fraction.js';

/** @internal a / b; nothing over what may be nothing is nothing, as it is over whatever else b may be. */
export function partOf(a: Fraction, b: Fraction): Fraction {
  return signOf(a.numerator) === 0 ? ZERO : over(a, b);
}
