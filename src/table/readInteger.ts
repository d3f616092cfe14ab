import { parseDecimalText } from '../figure/decimal.js';

/** A decimal number as an integer and the number of its decimals; a bigint where a double would not hold it. */
export interface ScaledInteger {
  integer: number | bigint;
  decimals: number;
}

const MOST_DIGITS = 15;

/**
 * Reads decimal text into an integer and its decimals. It is called for each of millions of numbers, so the ones of up to 15
 * digits are read by hand into the record that is given.
 *
 * @internal
 */
export function readInteger(text: string, into: ScaledInteger): ScaledInteger {
  let integer = 0;
  let decimals = -1;
  const { length } = text;
  let at = length > 0 && text.charCodeAt(0) === 45 ? 1 : 0;
  const start = at;
  let isPlain = length > at && length - at <= MOST_DIGITS;
  for (; isPlain && at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      integer = 10 * integer + digit;
      if (decimals >= 0) decimals += 1;
    } else {
      isPlain = digit === -2 && decimals < 0 && at > start && at < length - 1;
      decimals = 0;
    }
  }
  if (!isPlain) return readWide(text, into);
  into.integer = start === 1 && integer !== 0 ? -integer : integer;
  into.decimals = Math.max(decimals, 0);
  return into;
}

function readWide(text: string, into: ScaledInteger): ScaledInteger {
  const plain = parseDecimalText(text);
  const point = plain.indexOf('.');
  const integer = BigInt(plain.replace('.', ''));
  const number = Number(integer);
  into.integer = Number.isSafeInteger(number) ? number : integer;
  into.decimals = point < 0 ? 0 : plain.length - point - 1;
  return into;
}
