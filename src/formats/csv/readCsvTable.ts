import { ChinaAseanError, isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Levels, Table } from '../../table/tableModel.js';
import { tableBuilder, type TableBuilder } from '../../table/tableBuilder.js';
import { refuseInput } from '../common/refuseInput.js';
import { byLine } from './byLine.js';
import { csvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { parseCsv, type CsvSheet } from './parseCsv.js';
import { problem } from './problem.js';
import { TERMS } from './terms.js';

/**
 * Reads a table from CSV, without an object for a row: what {@link writeCsvTable} wrote of levels, the package's own table of
 * observations, or any tidy table, whose columns are named. Columns that are not named are left out.
 *
 * Shape: as of {@link readCsv}; rows are sorted by their dimensions, then by time.
 * Units: numbers are as they stand; name a column of units as a dimension.
 *
 * @param text - The text.
 * @param options - The columns, and what is done about several rows of one key and window.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with the line of the text and the column;
 *   `invalid-argument` when the delimiter is none of the three.
 *
 * @example
 * import { readCsvTable } from 'china-asean/csv';
 * import { rows, share } from 'china-asean/table';
 *
 * const text = 'Partner,Year,Exports\nVN,2024,161.9\nMY,2024,101.5\n';
 * const table = readCsvTable(text, { dimensions: ['Partner'], period: 'Year', value: 'Exports' });
 * [...rows(share(table, 'Partner'))].map(({ Partner, value }) => [Partner, value?.slice(0, 6)]); // => [['MY', '0.3853'], ['VN', '0.6146']]
 */
export function readCsvTable(text: string, options: CsvTableOptions = {}): Table<Levels> {
  const sheet = parseCsv('readCsvTable', text, options);
  const layout = csvTableLayout('readCsvTable', sheet, options);
  const { header, eachRow, lineOf } = sheet;
  const { dimensions, period, value, low, high, status, measure } = layout;
  const hasBounds = low >= 0 || high >= 0;
  const builder = tableBuilder({
    dimensions: layout.names,
    bounds: hasBounds,
    status: status >= 0,
    frequency: options.frequency,
    duplicates: options.duplicates,
  });
  const periodOf = remembered(TERMS.period);
  const flagsOf = remembered((cell) => [...TERMS.status(cell)].sort().join(' '));
  const missing = ['', ...(options.missing ?? [])];
  const numberOf = (cell: string): string | null => (missing.includes(cell) ? null : cell);
  const issues: Issue[] = [];
  const ragged = eachRow((cells, row) => {
    let place = period;
    try {
      builder.period(periodOf(cells[period] as string));
      for (let index = 0; index < dimensions.length; index += 1) {
        builder.dimension(index, cells[dimensions[index] as number] as string);
      }
      place = value;
      builder.value(numberOf(cells[value] as string));
      if (hasBounds) {
        place = low >= 0 ? low : high;
        builder.bounds(numberOf(cells[low] ?? ''), numberOf(cells[high] ?? ''));
      }
      if (status >= 0) {
        place = status;
        builder.status(flagsOf(cells[status] as string));
      }
      if (measure >= 0) {
        place = measure;
        requireLevel(cells[measure] as string);
      }
    } catch (error) {
      issues.push(problem(error, lineOf(row), header[place] ?? ''));
    }
    builder.endRow();
  });
  refuseInput('readCsvTable', 'CSV of a table', byLine([...ragged, ...issues]));
  return built(builder, sheet);
}

// growth rates are no levels of the indicator
function requireLevel(measure: string): void {
  if (measure === 'level' || measure === '') return;
  throw new ChinaAseanError('invalid-input', `csv: expected a level, got ${quote(measure)}`);
}

function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = read(cell);
    known.set(cell, made);
    return made;
  };
}

const ROW = /in row (\d+) too$/u;

// the builder numbers the rows that it was given
function built(builder: TableBuilder, { eachRow, lineOf }: CsvSheet): Table<Levels> {
  try {
    return builder.build();
  } catch (error) {
    if (!isChinaAseanError(error, 'invalid-table')) throw error;
    const given: number[] = [];
    eachRow((_, row) => given.push(row));
    const lineAt = (row: unknown): number => lineOf(given[Number(row)] ?? 0);
    const issues = error.issues.map(({ code, path, message }) => ({
      code,
      path: ['line', lineAt(path[0])],
      message: message.replace(ROW, (_, row: string) => `in line ${lineAt(row)} too`),
    }));
    refuseInput('readCsvTable', 'CSV of a table', issues);
    throw error;
  }
}
