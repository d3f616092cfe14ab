import { shiftPoint } from '../../figure/decimal.js';
import { figure, type Figure } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { resolutionOf } from '../common/resolutionOf.js';

/** @internal A figure with the bounds of the double that it was read from, times a power of ten: not all digits of it were printed. */
export function widenedFigure<U extends Unit>(read: Figure<U>, number: number | undefined, power: number): Figure<U> {
  if (number === undefined) return read;
  const { value, unit, qualifier, measure, printed } = read;
  const resolution = shiftPoint(resolutionOf(number), power);
  return figure(value, unit, { qualifier: qualifier ?? undefined, measure, printed, resolution });
}
