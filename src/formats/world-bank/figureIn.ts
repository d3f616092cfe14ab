import { shiftPoint } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { figure, type Figure } from '../../figure/figure.js';
import { resolutionOf } from '../common/resolutionOf.js';
import type { Scale } from './scaleOf.js';

/** @internal The figure of a number as the service wrote it. */
export function figureIn(value: string | number, { unit, isPercent }: Scale): Figure {
  const [text, resolution] = [parseDecimalText(value), resolutionOf(value)];
  if (!isPercent) return figure(text, unit, { resolution });
  return figure(shiftPoint(text, -2), unit, { resolution: shiftPoint(resolution, -2), printed: `${text}%` });
}
