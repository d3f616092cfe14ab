import type { DecimalText } from '../../src/figure/decimal.js';

/** An exact fraction; the denominator is above zero. The oracle of the calculators: no digit is ever lost. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(text: string): Rational {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  const magnitude = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -magnitude : magnitude, denominator: 10n ** BigInt(fraction.length) };
}

export function plus(a: Rational, b: Rational): Rational {
  return make(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Rational, b: Rational): Rational {
  return make(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function over(a: Rational, b: Rational): Rational {
  return make(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function order(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The fraction to a number of significant digits, ties to even, as plain decimal text without trailing zeros. */
export function roundedTo(digits: number, { numerator, denominator }: Rational): DecimalText {
  if (numerator === 0n) return '0';
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  let places = digits - 1 - exponentOf(size, denominator);
  let scaled = divideToEven(
    places >= 0 ? size * 10n ** BigInt(places) : size,
    places >= 0 ? denominator : denominator * 10n ** BigInt(-places),
  );
  if (scaled === 10n ** BigInt(digits)) {
    scaled /= 10n;
    places -= 1;
  }
  return plain(negative, scaled, places) as DecimalText;
}

// the power of ten of the first significant digit
function exponentOf(numerator: bigint, denominator: bigint): number {
  let exponent = String(numerator).length - String(denominator).length;
  const below =
    exponent >= 0
      ? numerator < denominator * 10n ** BigInt(exponent)
      : numerator * 10n ** BigInt(-exponent) < denominator;
  if (below) exponent -= 1;
  return exponent;
}

function divideToEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

function plain(negative: boolean, digits: bigint, places: number): string {
  const text = places <= 0 ? String(digits * 10n ** BigInt(-places)) : String(digits).padStart(places + 1, '0');
  const whole = places <= 0 ? text : text.slice(0, -places);
  const fraction = places <= 0 ? '' : text.slice(-places).replace(/0+$/u, '');
  return (negative ? '-' : '') + whole + (fraction === '' ? '' : `.${fraction}`);
}

function make(numerator: bigint, denominator: bigint): Rational {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}
