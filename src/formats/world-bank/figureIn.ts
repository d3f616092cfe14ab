import { exponentOf, parseDecimalText, shiftPoint, type DecimalText } from '../../figure/decimal.js';
import { figure, type Figure } from '../../figure/figure.js';
import type { Scale } from './scaleOf.js';

const SURE_DIGITS = 15;
const FRACTION = /\.(\d+)$/u;

/**
 * @internal The figure of a number as the service wrote it. Of a number in JSON that has more digits than a double keeps for certain, no
 * more than those are taken for printed.
 */
export function figureIn(value: string | number, { unit, isPercent }: Scale): Figure {
  const text = parseDecimalText(value);
  const resolution =
    typeof value === 'number' && isBeyondDouble(value, text)
      ? shiftPoint('1', exponentOf(text) - SURE_DIGITS + 1)
      : lastPlace(text);
  if (!isPercent) return figure(text, unit, { resolution });
  return figure(shiftPoint(text, -2), unit, { resolution: shiftPoint(resolution, -2), printed: `${text}%` });
}

function isBeyondDouble(value: number, text: DecimalText): boolean {
  if (Number.isInteger(value)) return !Number.isSafeInteger(value);
  return text.replace(/^-?[0.]*|\./gu, '').length > SURE_DIGITS + 1;
}

function lastPlace(text: DecimalText): DecimalText {
  return shiftPoint('1', -(FRACTION.exec(text)?.[1]?.length ?? 0));
}
