import { ChinaAseanError, quote } from '../../errors.js';
import { periodAt } from '../../table/periodAt.js';
import { requireTable } from '../../table/requireTable.js';
import { rows } from '../../table/rows.js';
import type { Dictionary, Integers, TableLevels, TableResults, Table } from '../../table/tableModel.js';
import { cellWriter, type CellWriter } from './cellWriter.js';
import type { CsvWriteOptions } from './csvWriteOptions.js';
import { levelText } from './levelText.js';

/**
 * Writes a table as CSV, a line for each row, without an object for any.
 *
 * Shape: the dimensions, `period` and `value`; of levels also `low`, `high` and `status` where the table has them; of results
 * `result_unit`, `low`, `high`, `status`, `warnings` and `reason`. What is missing is an empty cell.
 * Units: those of the table; the numbers of results are exact but for a last division to 34 digits.
 *
 * @param table - The table.
 * @param options - The delimiter, what stands before decimals, line ends, a byte order mark, and a guard against formulas.
 * @returns The text; {@link readCsvTable} makes the same table of that of levels, but for spaces around texts of dimensions.
 * @throws ChinaAseanError `invalid-argument` when there is no table, a dimension is named like one of the other columns, or not at all, an
 *   option is none, or it takes no such value.
 *
 * @example
 * import { writeCsvTable } from 'china-asean/csv';
 * import { tableFromColumns } from 'china-asean/table';
 *
 * const table = tableFromColumns({ dimensions: { partner: ['VN', 'MY'] }, periods: ['2024', '2024'], values: ['161.9', null] });
 * writeCsvTable(table, { newline: '\n' }); // => 'partner,period,value\nMY,2024,\nVN,2024,161.9\n'
 */
export function writeCsvTable(table: Table, options: CsvWriteOptions = {}): string {
  requireTable('writeCsvTable', table);
  const writer = cellWriter('writeCsvTable', options);
  return isLevels(table) ? writeLevels(table, writer) : writeResults(table, writer);
}

function isLevels(table: Table): table is Table<TableLevels> {
  return table.measure.kind === 'levels';
}

const ROWS_AT_ONCE = 4096;

function writeLevels(table: Table<TableLevels>, { start, delimiter, newline, cell, number, line }: CellWriter): string {
  const { size, dimensions, measure, status } = table;
  const { low, high } = measure;
  const textOf = (integers: Integers): ((row: number) => string) => {
    const text = levelText(measure, integers);
    return (row) => number(text(row));
  };
  const ends = [
    ...(low === null || high === null ? [] : [textOf(low), textOf(high)]),
    ...(status === null ? [] : [dictionaryText(status, cell)]),
  ];
  const endNames = [...(low === null || high === null ? [] : ['low', 'high']), ...(status === null ? [] : ['status'])];
  const keys = Object.values(dimensions).map(({ values, codes }) => ({
    cells: values.map((value) => cell(value) + delimiter),
    codes,
  }));
  const period = periodText(table, cell);
  const value = textOf(measure.value);
  const parts = [start + line(headerOf(table, ['period', 'value', ...endNames]))];
  for (let from = 0; from < size; from += ROWS_AT_ONCE) {
    const to = Math.min(size, from + ROWS_AT_ONCE);
    let part = '';
    for (let row = from; row < to; row += 1) {
      for (const { cells, codes } of keys) part += cells[codes[row] as number] as string;
      part += period(row) + delimiter + value(row);
      for (const end of ends) part += delimiter + end(row);
      part += newline;
    }
    parts.push(part);
  }
  return parts.join('');
}

function dictionaryText({ values, codes }: Dictionary, cell: CellWriter['cell']): (row: number) => string {
  const cells = values.map(cell);
  return (row) => cells[codes[row] as number] as string;
}

// each window is spelled once
function periodText(table: Table, cell: CellWriter['cell']): (row: number) => string {
  const { periods } = table;
  let first = Infinity;
  for (const period of periods) if (period < first) first = period;
  const texts: string[] = [];
  return (row) => {
    const period = periods[row] as number;
    return (texts[period - first] ??= cell(periodAt(table, row)));
  };
}

function writeResults(table: Table, { start, number, line }: CellWriter): string {
  const { measure, dimensions } = table;
  const names = Object.keys(dimensions);
  const unit = (measure as TableResults).unit;
  const parts = [
    start + line(headerOf(table, ['period', 'value', 'result_unit', 'low', 'high', 'status', 'warnings', 'reason'])),
  ];
  const keys = Object.values(dimensions).map((dictionary) => dictionaryText(dictionary, (text) => text));
  let at = 0;
  for (const { period, value, low, high, status, warnings, reason } of rows(table)) {
    const key = names.map((_, index) => keys[index]?.(at) ?? '');
    const numbers = [number(value ?? ''), unit, number(low ?? ''), number(high ?? '')];
    parts.push(line([...key, period, ...numbers, status, warnings, reason ?? '']));
    at += 1;
  }
  return parts.join('');
}

function headerOf({ dimensions }: Table, columns: readonly string[]): readonly string[] {
  const names = Object.keys(dimensions);
  const odd = names.find((name) => name === '' || columns.includes(name));
  if (odd === undefined) return [...names, ...columns];
  const expected = `dimensions with names other than ${columns.join(', ')}`;
  throw new ChinaAseanError('invalid-argument', `writeCsvTable: expected ${expected}, got ${quote(odd)}`, {
    dimension: odd,
  });
}
