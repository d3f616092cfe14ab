import type { Figure } from '../../../figure/figure.js';
import { number, text } from './field.js';
import type { Cell, Field } from './table.js';

/** @internal The columns of a ratio that may be printed beside a figure. */
export function ratioFields(name: string): readonly Field[] {
  return [
    number(name, `The ${name} printed beside it, as a ratio.`),
    number(`${name}_low`, 'Its lowest true value.'),
    number(`${name}_high`, 'Its highest true value.'),
    text(`${name}_printed`, 'As it was printed.'),
  ];
}

/** @internal The cells of `ratioFields`. */
export function ratioCells(figure: Figure | undefined): readonly Cell[] {
  return figure === undefined ? [null, null, null, null] : [figure.value, figure.low, figure.high, figure.printed];
}
