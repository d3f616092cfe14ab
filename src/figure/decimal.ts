import { Decimal } from 'decimal.js';
import { ChinaAseanError, excerpt, quote } from '../errors.js';
import { LONGEST } from './isDecimalText.js';

/** A decimal number as plain text: no exponent, no grouping, trailing zeros kept (`"1.10"`). */
export type DecimalText = `${number}`;

/** What happens to the digits beyond the 34 that a quotient keeps: to the nearest (ties to even), or towards −∞ or +∞. */
export type Rounding = 'nearest' | 'down' | 'up';

const QUOTIENT_DIGITS = 34;
const WORKING_DIGITS = 70;
const SURE_DIGITS = 64;
const PLAIN = /^([+-]?)(\d+)(\.\d+)?(?:[eE]([+-]?\d{1,4}))?$/u;

// private clones: a host's `Decimal.set` cannot reach them; `exact` never rounds, its inputs have at most LONGEST places
const exact = /* @__PURE__ */ (() => clone(1e6, Decimal.ROUND_HALF_EVEN))();
const quotient: Readonly<Record<Rounding, typeof Decimal>> = /* @__PURE__ */ (() => ({
  nearest: clone(QUOTIENT_DIGITS, Decimal.ROUND_HALF_EVEN),
  down: clone(QUOTIENT_DIGITS, Decimal.ROUND_FLOOR),
  up: clone(QUOTIENT_DIGITS, Decimal.ROUND_CEIL),
}))();
// roots, logarithms and powers: decimal.js promises them to one unit of the last of these digits
const working = /* @__PURE__ */ (() => clone(WORKING_DIGITS, Decimal.ROUND_HALF_EVEN))();

function clone(precision: number, rounding: Decimal.Rounding): typeof Decimal {
  return Decimal.clone({ defaults: true, precision, rounding, toExpNeg: -9e15, toExpPos: 9e15 });
}

/**
 * Reads a decimal number, and nothing else: no grouping, no hexadecimal, no `NaN`, no infinity.
 *
 * Shape: optional sign, digits, optional fraction, optional exponent; at most 1 000 places.
 *
 * @param input - Decimal text, or a finite number (read by its shortest decimal text).
 * @returns The number as plain text; its trailing zeros are kept, an exponent is written out, `-0` becomes `0`.
 * @throws ChinaAseanError `invalid-decimal` when the input is no such number.
 *
 * @example
 * import { parseDecimalText } from 'china-asean';
 *
 * parseDecimalText('1.10'); // => '1.10'
 * parseDecimalText(5.97e11); // => '597000000000'
 * parseDecimalText('0x10'); // throws ChinaAseanError invalid-decimal
 */
export function parseDecimalText(input: string | number): DecimalText {
  return readDecimal(input, 'parseDecimalText');
}

/** @internal The same for an argument of a function that is named. */
export function readDecimal(input: string | number, caller: string): DecimalText {
  const match = typeof input === 'string' || typeof input === 'number' ? PLAIN.exec(String(input)) : null;
  const refuse = (problem: string): ChinaAseanError =>
    new ChinaAseanError('invalid-decimal', `${caller}: ${problem}, got ${quote(input)}`, {
      input: typeof input === 'string' ? excerpt(input) : input,
    });
  if (match === null) throw refuse('expected a decimal number such as "-12.50"');
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole.length + fraction.length + Math.abs(Number(exponent ?? 0)) > LONGEST) {
    throw refuse(`expected at most ${LONGEST} decimal places`);
  }
  const digits = exponent === undefined ? whole + fraction : new exact(`${whole}${fraction}e${exponent}`).toFixed();
  const unsigned = digits.replace(/^0+(?=\d)/u, '');
  return (sign === '-' && /[1-9]/u.test(unsigned) ? `-${unsigned}` : unsigned) as DecimalText;
}

/** @internal Exact sum. */
export function add(a: DecimalText, b: DecimalText): DecimalText {
  return text(new exact(a).plus(b));
}

/** @internal Exact difference. */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return text(new exact(a).minus(b));
}

/** @internal Exact product. */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  return text(new exact(a).times(b));
}

/** @internal Quotient to 34 significant digits, correctly rounded; the divisor is not zero. */
export function divide(a: DecimalText, b: DecimalText, rounding: Rounding = 'nearest'): DecimalText {
  return text(new quotient[rounding](a).dividedBy(b));
}

/** @internal The whole part of a quotient, exactly; the divisor is not zero. */
export function wholeQuotient(a: DecimalText, b: DecimalText): DecimalText {
  return text(new exact(a).dividedToIntegerBy(b));
}

/** @internal Quotient to 64 significant digits, for a root, logarithm or power; the divisor is not zero. */
export function divideFinely(a: DecimalText, b: DecimalText, rounding: Rounding = 'nearest'): DecimalText {
  return surely(new working(a).dividedBy(b), rounding);
}

/** @internal The square root, to 64 significant digits, exact where it ends within them; the number is not below zero. */
export function squareRoot(a: DecimalText, rounding: Rounding = 'nearest'): DecimalText {
  const root = new working(a).sqrt();
  return new exact(root).pow(2).equals(a) ? text(root) : surely(root, rounding);
}

/** @internal The natural logarithm, to 64 significant digits; the number is above zero. */
export function naturalLog(a: DecimalText, rounding: Rounding = 'nearest'): DecimalText {
  return surely(new working(a).ln(), rounding);
}

/** @internal e to the power of a number, to 64 significant digits. */
export function exponential(a: DecimalText, rounding: Rounding = 'nearest'): DecimalText {
  return signOf(a) === 0 ? '1' : surely(new working(a).exp(), rounding);
}

/** @internal A number raised to a whole power of 0 or more, exactly. */
export function wholePower(a: DecimalText, exponent: number): DecimalText {
  return text(new exact(a).pow(exponent));
}

// beyond the digits that are sure, towards −∞ or +∞ by more than they can be wrong
function surely(value: Decimal, rounding: Rounding): DecimalText {
  if (rounding === 'nearest' || value.isZero()) return text(value);
  const margin = value.abs().times(new working(10).pow(-SURE_DIGITS));
  return text(rounding === 'down' ? value.minus(margin) : value.plus(margin));
}

/** @internal −1, 0 or 1, as the numbers compare. */
export function compare(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  return new exact(a).comparedTo(b) as -1 | 0 | 1;
}

/** @internal −1, 0 or 1. */
export function signOf(a: DecimalText): -1 | 0 | 1 {
  return compare(a, '0');
}

/** @internal The number with the sign changed. */
export function negate(a: DecimalText): DecimalText {
  return subtract('0', a);
}

/** @internal `a × 10^places`, exactly. */
export function shiftPoint(a: DecimalText, places: number): DecimalText {
  return multiply(a, text(new exact(10).pow(places)));
}

/** @internal The number rounded to a multiple of 10^−decimals. */
export function roundTo(a: DecimalText, decimals: number, rounding: Rounding = 'nearest'): DecimalText {
  const unit = shiftPoint('1', -decimals);
  const modes = { nearest: Decimal.ROUND_HALF_EVEN, down: Decimal.ROUND_FLOOR, up: Decimal.ROUND_CEIL };
  const rounded = new exact(a).toNearest(unit, modes[rounding]);
  return (decimals > 0 ? rounded.toFixed(decimals) : rounded.toFixed()) as DecimalText;
}

/** @internal The power of ten of the first significant digit: 2 for 597, −2 for 0.082; 0 for zero. */
export function exponentOf(a: DecimalText): number {
  const value = new exact(a);
  return value.isZero() ? 0 : value.e;
}

function text(value: Decimal): DecimalText {
  return (value.isZero() ? '0' : value.toFixed()) as DecimalText;
}
