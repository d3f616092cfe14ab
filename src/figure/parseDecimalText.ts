import { ChinaAseanError, excerpt, quote } from '../errors.js';
import { shiftPoint, type DecimalText } from './decimal.js';
import { LONGEST } from './isDecimalText.js';

const PLAIN = /^([+-]?)(\d+)(\.\d+)?(?:[eE]([+-]?\d{1,4}))?$/u;

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
  const plain = `${whole}${fraction}` as DecimalText; // or nearly: there may be zeros before it
  const digits = exponent === undefined ? plain : shiftPoint(plain, Number(exponent));
  const unsigned = digits.replace(/^0+(?=\d)/u, '');
  return (sign === '-' && /[1-9]/u.test(unsigned) ? `-${unsigned}` : unsigned) as DecimalText;
}
