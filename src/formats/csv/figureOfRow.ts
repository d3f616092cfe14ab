import { ChinaAseanError, quote } from '../../errors.js';
import { shiftPoint, type DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { figure, type Figure, type Measure, type Qualifier } from '../../figure/figure.js';
import { includes } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';
import type { CsvRow } from './csvRow.js';
import { isPercent } from './isPercent.js';
import { multipliedText } from './multipliedText.js';
import { TERMS } from './terms.js';

/** Which columns a figure is in: that of its number, what the names of the others begin with, and what it says by itself. */
export interface FigureColumns {
  readonly number: 'value' | 'growth' | 'share';
  readonly prefix: '' | 'growth_' | 'share_';
  readonly measure: Measure;
}

const PERCENT = -2;

/**
 * @internal The figure of a row, with the bounds of its columns where there are any; `undefined` where it cannot be read. Numbers are multiplied
 * by a power of ten, unless they are per cents by their sign.
 */
export function figureOfRow<U extends Unit>(
  { text, written, number, read, form }: CsvRow,
  { places, constants }: CsvLayout,
  columns: FigureColumns,
  unit: U,
  power: number,
): Figure<U> | undefined {
  const { number: whole, prefix } = columns;
  const takesSign = form.percent !== null;
  const plain = (cell: string): string => {
    if (!takesSign || !isPercent(cell)) return form.plain(cell);
    if (unit !== 'ratio') return refuse(`a number in ${quote(unit)} (a per cent has the unit "ratio" or "%")`, cell);
    const before = cell.slice(0, -1).trimEnd();
    return before === '' ? refuse('a number before the per cent sign', cell) : form.plain(before);
  };
  const powerOf = (cell: string): number => (takesSign && isPercent(cell) ? PERCENT : power);
  const decimal = (cell: string): DecimalText => {
    const exact = parseDecimalText(plain(cell));
    const places = powerOf(cell);
    return places === 0 ? exact : shiftPoint(exact, places);
  };
  const bound = (field: CsvField): DecimalText | null | undefined =>
    number(field) === '' ? null : read(field, decimal);
  // digits alone would say another number than the one that is meant
  const printedText = (cell: string, asWritten: string): string => {
    if (takesSign && isPercent(cell)) return form.isPlain ? asWritten : `${plain(cell)}%`;
    if (power === PERCENT && unit === 'ratio') return `${plain(cell)}%`;
    if (power !== 0) return multipliedText(plain(cell), power);
    return form.isPlain ? asWritten : plain(cell);
  };
  const value = read(whole, decimal);
  const qualifier = read<Qualifier | null>(`${prefix}qualifier`, (word) =>
    word === '' ? null : TERMS.qualifier(word),
  );
  const measureFrom = whole === 'growth' ? TERMS.growthMeasure : TERMS.measure;
  const measure = read(`${prefix}measure`, (word) => (word === '' ? columns.measure : measureFrom(word)));
  const low = bound(`${prefix}low`);
  const high = bound(`${prefix}high`);
  if (value === undefined || qualifier === undefined || measure === undefined) return undefined;
  if (low === undefined || high === undefined) return undefined;
  const has = (field: CsvField): boolean => places.has(field) || constants.has(field);
  const printed = has(`${prefix}printed`) ? text(`${prefix}printed`) : printedText(text(whole), written(whole));
  if (!has(`${prefix}low`) && !has(`${prefix}high`)) {
    // the last place as it is written tells the rounding
    return read(whole, (cell) =>
      figure(multipliedText(plain(cell), powerOf(cell)) as DecimalText, unit, {
        qualifier: qualifier ?? undefined,
        measure,
        printed,
      }),
    );
  }
  if (!includes({ low, high }, value)) {
    read(whole, (cell) => outside(cell, number(`${prefix}low`), number(`${prefix}high`)));
    return undefined;
  }
  return Object.freeze({ value, unit, low, high, qualifier, measure, printed });
}

function refuse(expected: string, cell: string): never {
  throw new ChinaAseanError('invalid-decimal', `csv: expected ${expected}, got ${quote(cell)}`);
}

function outside(value: string, low: string, high: string): never {
  const bounds = [low, high].map((bound) => (bound === '' ? 'an open side' : quote(bound))).join(' to ');
  throw new ChinaAseanError(
    'invalid-input',
    `csv: expected a number within its bounds, got ${quote(value)} with ${bounds}`,
  );
}
