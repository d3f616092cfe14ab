import { divide, shiftPoint, type DecimalText, type Rounding } from '../figure/decimal.js';
import type { Period } from '../period/period.js';
import { periodAt } from './frequency.js';
import type { Dictionary, Integers, Levels, Quotient, Quotients, Table } from './tableModel.js';

/** One row of a table: its dimensions by name, and what is measured. */
export interface Row {
  /** The dimensions. */
  readonly [dimension: string]: string | null;
  /** The window. */
  readonly period: Period;
  /** The number as decimal text, exact but for a last division to 34 digits; `null` where it is missing. */
  readonly value: DecimalText | null;
  /** The least that it can be, or `null` where nothing is known below. */
  readonly low: DecimalText | null;
  /** The greatest that it can be, or `null` where nothing is known above. */
  readonly high: DecimalText | null;
  /** The status flags, with spaces between them; empty for none. */
  readonly status: string;
  /** Why a computed number is missing, or `null`. */
  readonly reason: string | null;
}

/**
 * The rows of a table as records, one after another; none is made before it is asked for.
 *
 * @param table - The table.
 * @returns An iterator over the rows, in the order of the table.
 *
 * @example
 * import { rows, tableFromColumns } from 'china-asean/table';
 *
 * const table = tableFromColumns({ dimensions: { partner: ['VN'] }, periods: ['2024'], values: ['161.9'] });
 * [...rows(table)].map(({ partner, period, value }) => [partner, period, value]); // => [['VN', '2024', '161.9']]
 */
export function* rows(table: Table): Generator<Row> {
  for (let row = 0; row < table.size; row += 1) yield rowAt(table, row);
}

/** @internal One row of a table. */
export function rowAt({ dimensions, frequency, periods, measure, status, reasons }: Table, row: number): Row {
  const key = Object.fromEntries(
    Object.entries(dimensions).map(([name, dictionary]) => [name, textAt(dictionary, row)]),
  );
  const reason = reasons === null ? '' : textAt(reasons, row);
  return {
    ...key,
    period: periodAt(periods[row] ?? 0, frequency),
    ...numbersAt(measure, row),
    status: status === null ? '' : textAt(status, row),
    reason: reason === '' ? null : reason,
  };
}

/** @internal The number of a row and its bounds, as exact text. */
export function numbersAt(measure: Levels | Quotients, row: number): Pick<Row, 'value' | 'low' | 'high'> {
  if (measure.kind === 'quotients') {
    const { value, low, high } = measure;
    return {
      value: quotientAt(value, row, 'nearest'),
      low: low && quotientAt(low, row, 'down'),
      high: high && quotientAt(high, row, 'up'),
    };
  }
  const { exponent, value, low, high } = measure;
  const levelAt = (integers: Integers | null): DecimalText | null => {
    const integer = integers === null ? null : textOf(integers, row);
    return integer === null ? null : shiftPoint(integer, exponent);
  };
  return { value: levelAt(value), low: levelAt(low), high: levelAt(high) };
}

function textAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row] ?? 0] ?? '';
}

function quotientAt({ numerators, denominators }: Quotient, row: number, rounding: Rounding): DecimalText | null {
  const [numerator, denominator] = [textOf(numerators, row), textOf(denominators, row)];
  return numerator === null || denominator === null ? null : divide(numerator, denominator, rounding);
}

function textOf(integers: Integers, row: number): DecimalText | null {
  const integer = integers[row];
  if (integer === undefined || integer === null || Number.isNaN(integer)) return null;
  return (Object.is(integer, -0) ? '0' : String(integer)) as DecimalText;
}
