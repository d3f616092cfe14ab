import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';

/** The bounds of a number. */
export interface PrintedBounds {
  readonly low: DecimalText;
  readonly high: DecimalText;
}

const NUMBER = /^([+-]?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/u;

/** @internal The bounds that follow from the last printed place of a number, as those of a figure do; it is called for each of millions of rows. */
export function printedBounds(number: string): PrintedBounds {
  const [, whole = '0', fraction = '', exponent = '0'] = NUMBER.exec(number) ?? [];
  const halves = `e${Number(exponent) - fraction.length - 1}`;
  const tenfold = BigInt(`${whole}${fraction}0`);
  return { low: parseDecimalText(`${tenfold - 5n}${halves}`), high: parseDecimalText(`${tenfold + 5n}${halves}`) };
}
