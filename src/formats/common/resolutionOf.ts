import { exponentOf, shiftPoint, type DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';

const SURE_DIGITS = 15;
const FRACTION = /\.(\d+)$/u;

/**
 * @internal The last printed place of a number as it was written. Of a number in JSON that has more digits than a double keeps for
 * certain, no more than those are taken for printed.
 */
export function resolutionOf(value: string | number): DecimalText {
  const text = parseDecimalText(value);
  return typeof value === 'number' && isBeyondDouble(value, text)
    ? shiftPoint('1', exponentOf(text) - SURE_DIGITS + 1)
    : shiftPoint('1', -(FRACTION.exec(text)?.[1]?.length ?? 0));
}

function isBeyondDouble(value: number, text: DecimalText): boolean {
  if (Number.isInteger(value)) return !Number.isSafeInteger(value);
  return text.replace(/^-?[0.]*|\./gu, '').length > SURE_DIGITS + 1;
}
