import {
  add,
  compare,
  divideFinely,
  multiply,
  shiftPoint,
  signOf,
  subtract,
  type DecimalText,
  type Rounding,
} from '../../figure/decimal.js';
import { expOf, fraction, hasValue, logOf, times, toDecimal, type Fraction } from '../../figure/fraction.js';

const MOST_STEPS = 200;
const SURE_DIGITS = 60;

/**
 * The x ≥ 0 with x + x² + … + x^n = total, to 60 digits: Newton's method from above, where the sum, which grows and bends
 * upwards, makes it fall to the root. Exact where the root ends within 34 digits; rounded down or up, it is on that side of
 * the root for certain.
 *
 * @internal
 */
export function sumRoot(total: Fraction, n: number, rounding: Rounding = 'nearest'): Fraction {
  if (!hasValue(total) || signOf(total.numerator) === 0) return total;
  const x = newton(total, n);
  const short = toDecimal(fraction(x));
  if (side(short, total, n) === 0) return fraction(short);
  return fraction(rounding === 'nearest' ? x : beyond(x, rounding, (candidate) => side(candidate, total, n)));
}

function newton(total: Fraction, n: number): DecimalText {
  const target = divideFinely(total.numerator, total.denominator);
  // the sum is not below n times its middle power, x^((n + 1) / 2)
  const mean = times(total, fraction('1', `${n}`));
  let x = fine(expOf(times(logOf(mean, 'up'), fraction('2', `${n + 1}`)), 'up').numerator);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [sum, slope] = sumOfPowers(x, n, fine);
    const next = divideFinely(subtract(multiply(x, slope), subtract(sum, target)), slope);
    if (compare(next, x) >= 0) break;
    x = next;
  }
  return x;
}

// whether the sum at x is below the total, on it or above it, exactly
function side(x: DecimalText, { numerator, denominator }: Fraction, n: number): -1 | 0 | 1 {
  return compare(multiply(sumOfPowers(x, n, (exact) => exact)[0], denominator), numerator);
}

// the sum and its slope, by Horner's rule
function sumOfPowers(
  x: DecimalText,
  n: number,
  round: (number: DecimalText) => DecimalText,
): readonly [sum: DecimalText, slope: DecimalText] {
  let sum: DecimalText = '0';
  let slope: DecimalText = '0';
  for (let k = n; k > 0; k--) {
    const factor = add('1', sum);
    slope = round(add(factor, multiply(slope, x)));
    sum = round(multiply(factor, x));
  }
  return [sum, slope];
}

function fine(number: DecimalText): DecimalText {
  return divideFinely(number, '1');
}

// steps away from the root, ever wider, until the sum there is on the side that is wanted
function beyond(x: DecimalText, rounding: 'down' | 'up', sideOf: (candidate: DecimalText) => -1 | 0 | 1): DecimalText {
  let step = shiftPoint(x, -SURE_DIGITS);
  let candidate = x;
  while (sideOf(candidate) === (rounding === 'down' ? 1 : -1)) {
    candidate = rounding === 'down' ? subtract(x, step) : add(x, step);
    step = shiftPoint(step, 1);
  }
  return candidate;
}
