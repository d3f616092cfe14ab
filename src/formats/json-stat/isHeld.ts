import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { nearestNumber } from './nearestNumber.js';

/** @internal Whether a number of JSON says a number whole. */
export function isHeld(text: DecimalText): boolean {
  const nearest = nearestNumber(text);
  return nearest !== null && parseDecimalText(nearest) === text;
}
