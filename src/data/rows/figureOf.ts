import type { Figure, Measure, Qualifier } from '../../figure/figure.js';
import type { DecimalText } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';

/** A figure as a row of a table: what was printed, the value that it says, and the bounds that follow. */
export type FigureRow = readonly [
  printed: string,
  value: DecimalText,
  low: DecimalText | null,
  high: DecimalText | null,
  qualifier?: Qualifier | undefined,
];

/** A figure from its row. */
export function figureOf<U extends Unit>(
  unit: U,
  [printed, value, low, high, qualifier]: FigureRow,
  measure: Measure = 'level',
): Figure<U> {
  return { value, unit, low, high, qualifier: qualifier ?? null, measure, printed };
}
