import { parseDecimalText, type DecimalText } from '../../figure/decimal.js';
import { figure } from '../../figure/figure.js';
import { ownColumns } from './ownStructure.js';
import { printedBounds } from './printedBounds.js';
import { widenedFigure } from './widenedFigure.js';

/** The bounds of a number; `null` is an open side. */
interface Bounds {
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
}

/**
 * @internal Makes what reads the bounds of a row: those that the package's own structure has; else those of the last printed place, or of the
 * last that a double keeps. It is given the cells, the number times its multiplier, the double that it was, and the power.
 */
export function boundsReader(
  header: readonly string[],
  measure: string,
): (cells: readonly string[], scaled: string, double: number | undefined, power: number) => Bounds {
  const isOwn = measure === 'OBS_VALUE' && Object.values(ownColumns()).every((id) => header.includes(id));
  if (!isOwn) {
    return (_, scaled, double, power) =>
      double === undefined
        ? printedBounds(scaled)
        : widenedFigure(figure(scaled as DecimalText, 'ratio'), double, power);
  }
  const [low, high] = [header.indexOf('LOWER_BOUND'), header.indexOf('UPPER_BOUND')];
  const bound = (cell = ''): DecimalText | null => (cell === '' ? null : parseDecimalText(cell));
  return (cells) => ({ low: bound(cells[low]), high: bound(cells[high]) });
}
