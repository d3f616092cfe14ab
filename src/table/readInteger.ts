import { parseDecimalText } from '../figure/parseDecimalText.js';
import { inRow } from './inRow.js';

/** A decimal number as an integer and the number of its decimals; a bigint where a double would not hold it. */
export interface ScaledInteger {
  readonly integer: number | bigint;
  readonly decimals: number;
}

const MOST_DIGITS = 15;

/**
 * Reads decimal text of up to 15 digits into an integer, and the number of its decimals into the array that is given; `NaN` for
 * other text. It is called for each of millions of numbers.
 *
 * @internal
 */
export function readShort(text: string, decimals: Int32Array): number {
  const { length } = text;
  const start = length > 0 && text.charCodeAt(0) === 45 ? 1 : 0;
  if (length === start || length - start > MOST_DIGITS) return NaN;
  let integer = 0;
  let point = length - 1;
  for (let at = start; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) integer = 10 * integer + digit;
    else if (digit === -2 && at > start && at < length - 1 && point === length - 1) point = at;
    else return NaN;
  }
  decimals[0] = length - 1 - point;
  return start === 1 && integer !== 0 ? -integer : integer;
}

/** @internal Reads any decimal text; what is none is refused, with its row. */
export function readInteger(caller: string, text: string, row: number): ScaledInteger {
  const plain = inRow(caller, row, () => parseDecimalText(text));
  const point = plain.indexOf('.');
  const integer = BigInt(plain.replace('.', ''));
  const number = Number(integer);
  return {
    integer: Number.isSafeInteger(number) ? number : integer,
    decimals: point < 0 ? 0 : plain.length - point - 1,
  };
}
