import { warningsBetween } from '../calculators/common/warningsBetween.js';
import type { DecimalText } from '../figure/decimal.js';
import type { Period } from '../period/period.js';
import { resultAt } from './formulas.js';
import { findWindow, windowAt } from './frequency.js';
import { textAt } from './levelAt.js';
import { flagsIn } from './status.js';
import type { Dictionary, TableLevels, TableOperand, TableResults, Table } from './tableModel.js';

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
  /** The status flags, of a result those of all that it was computed from, with spaces between them; empty for none. */
  readonly status: string;
  /** What a reader should be told, as calculators do: `holiday-affected`, `seasonality`; empty for nothing. */
  readonly warnings: string;
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

function rowAt(table: Table, row: number): Row {
  const { dimensions, frequency, periods, measure, status, reasons } = table;
  const key = Object.fromEntries(
    Object.entries(dimensions).map(([name, dictionary]) => [name, entryAt(dictionary, row)]),
  );
  const reason = reasons === null ? '' : entryAt(reasons, row);
  return {
    ...key,
    period: windowAt(periods[row] ?? 0, frequency),
    ...(measure.kind === 'levels' ? levelsAt(measure, row) : numbersAt(measure, row)),
    status: measure.kind === 'levels' ? (status === null ? '' : entryAt(status, row)) : statusAt(measure, row),
    warnings: warningsAt(table, row),
    reason: reason === '' ? null : reason,
  };
}

function entryAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row] ?? 0] ?? '';
}

type Numbers = Pick<Row, 'value' | 'low' | 'high'>;

function levelsAt(levels: TableLevels, row: number): Numbers {
  const { value, low, high } = levels;
  return {
    value: textAt(levels, value, row),
    low: low && textAt(levels, low, row),
    high: high && textAt(levels, high, row),
  };
}

function numbersAt(results: TableResults, row: number): Numbers {
  if (Number.isNaN(results.numbers[row])) return { value: null, low: null, high: null };
  const { value, low, high } = resultAt(results, row);
  const areBounded = Object.values(results.operands).some(({ levels }) => levels.low !== null);
  return areBounded ? { value, low, high } : { value, low: null, high: null };
}

function statusAt({ operands }: TableResults, row: number): string {
  const flags = Object.values(operands).flatMap((operand) => operandFlags(operand, row));
  return [...new Set(flags)].sort().join(' ');
}

function operandFlags({ status, places }: TableOperand, row: number): readonly string[] {
  const place = places === null ? row : (places[row] ?? -1);
  return status === null || place < 0 ? [] : flagsIn(entryAt(status, place));
}

// as calculators warn of two windows that are compared
function warningsAt({ measure, periods, frequency }: Table, row: number): string {
  const between = measure.kind === 'levels' ? undefined : measure.constants['windowsBetween'];
  const period = periods[row] ?? 0;
  if (between === undefined) return '';
  return warningsBetween(windowAt(period, frequency), findWindow(period - between, frequency)).join(' ');
}
