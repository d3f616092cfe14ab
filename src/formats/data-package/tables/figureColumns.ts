import type { Figure } from '../../../figure/figure.js';
import { number, text } from './field.js';
import type { Cell, Field } from './table.js';

/** @internal The columns of a figure. */
export function figureFields(): readonly Field[] {
  return [
    number('value', 'The number, in the unit.'),
    text('unit', 'What the number counts.'),
    number('low', 'The lowest true value that the printed digits allow; empty where there is no bound.'),
    number('high', 'The highest true value that the printed digits allow; empty where there is no bound.'),
    text('qualifier', 'over, at-least, under, at-most or about, where printed.'),
    text('printed', 'The text as it was printed.'),
  ];
}

/** @internal The cells of `figureFields`. */
export function figureCells({ value, unit, low, high, qualifier, printed }: Figure): readonly Cell[] {
  return [value, unit, low, high, qualifier, printed];
}
