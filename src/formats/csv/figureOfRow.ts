import { ChinaAseanError, quote } from '../../errors.js';
import { parseDecimalText, type DecimalText } from '../../figure/decimal.js';
import { figure, type Figure, type Measure, type Qualifier } from '../../figure/figure.js';
import { includes } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';
import type { CsvRow } from './csvRow.js';
import { TERMS } from './terms.js';

/** Which columns a figure is in: that of its number, what the names of the others begin with, and what it says by itself. */
export interface FigureColumns {
  readonly number: 'value' | 'growth' | 'share';
  readonly prefix: '' | 'growth_' | 'share_';
  readonly measure: Measure;
}

/** @internal The figure of a row, with the bounds of its columns where there are any; `undefined` where it cannot be read. */
export function figureOfRow<U extends Unit>(
  { text, number, read, form }: CsvRow,
  { places, constants }: CsvLayout,
  columns: FigureColumns,
  unit: U,
): Figure<U> | undefined {
  const { number: whole, prefix } = columns;
  const decimal = (cell: string): DecimalText => parseDecimalText(form.plain(cell));
  const scaled = (figure: Figure<U>): Figure<U> => (whole === 'value' ? form.figure(figure) : figure);
  const bound = (field: CsvField): DecimalText | null | undefined =>
    number(field) === '' ? null : read(field, decimal);
  const value = read(whole, decimal);
  const qualifier = read<Qualifier | null>(`${prefix}qualifier`, (word) =>
    word === '' ? null : TERMS.qualifier(word),
  );
  const measure = read(`${prefix}measure`, (word) => (word === '' ? columns.measure : TERMS.measure(word)));
  const low = bound(`${prefix}low`);
  const high = bound(`${prefix}high`);
  if (value === undefined || qualifier === undefined || measure === undefined) return undefined;
  if (low === undefined || high === undefined) return undefined;
  const has = (field: CsvField): boolean => places.has(field) || constants.has(field);
  const printed = has(`${prefix}printed`) ? text(`${prefix}printed`) : text(whole);
  if (!has(`${prefix}low`) && !has(`${prefix}high`)) {
    // the last place as it is written tells the rounding
    return scaled(
      figure(form.plain(text(whole)) as DecimalText, unit, { qualifier: qualifier ?? undefined, measure, printed }),
    );
  }
  if (!includes({ low, high }, value)) {
    read(whole, () => outside(value, low, high));
    return undefined;
  }
  return scaled(Object.freeze({ value, unit, low, high, qualifier, measure, printed }));
}

function outside(value: DecimalText, low: DecimalText | null, high: DecimalText | null): never {
  throw new ChinaAseanError(
    'invalid-input',
    `csv: expected a number within its bounds, got ${quote(value)} with ${quote(low)} to ${quote(high)}`,
  );
}
