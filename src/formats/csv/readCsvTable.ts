import type { TableLevels, Table } from '../../table/tableModel.js';
import { refuseInput } from '../common/refuseInput.js';
import { builtTable } from './builtTable.js';
import { byLine } from './byLine.js';
import { checkCsvTableOptions } from './checkCsvTableOptions.js';
import { csvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { parseCsv } from './parseCsv.js';
import { tableRows } from './tableRows.js';

const CALLER = 'readCsvTable';

/**
 * Reads a table from CSV, without an object for a row: what {@link writeCsvTable} wrote of levels, the package's own table of
 * observations, or any tidy table, whose columns are named. Columns that are not named are left out.
 *
 * Shape: as of {@link readCsv}; rows are sorted by their dimensions, then by time.
 * Units: numbers are as they stand, or multiplied by `multiplier`, and have no per cent sign; name a column of units as a dimension.
 *
 * @param text - The text, or its bytes in UTF-8.
 * @param options - The columns, what cells of windows and flags stand for, and what is done about several rows of one key and window.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with the line of the text and the column;
 *   `invalid-argument` when an option is none, or takes no such value.
 *
 * @example
 * import { readCsvTable } from 'china-asean/csv';
 * import { rows, shares } from 'china-asean/table';
 *
 * const text = 'Partner,Year,Exports\nVN,2024,161.9\nMY,2024,101.5\n';
 * const table = readCsvTable(text, { dimensions: ['Partner'], period: 'Year', value: 'Exports' });
 * [...rows(shares(table, 'Partner'))].map(({ Partner, value }) => [Partner, value?.slice(0, 6)]); // => [['MY', '0.3853'], ['VN', '0.6146']]
 */
export function readCsvTable(text: string | Uint8Array, options: CsvTableOptions = {}): Table<TableLevels> {
  checkCsvTableOptions(CALLER, options);
  const sheet = parseCsv(CALLER, text, options);
  const layout = csvTableLayout(CALLER, sheet, options);
  const { header, eachRow, lineOf } = sheet;
  const { builder, read, issues } = tableRows(header, layout, options);
  const ragged = eachRow((cells, row) => {
    read(cells, () => lineOf(row));
  });
  refuseInput(CALLER, 'CSV of a table', byLine([...ragged, ...issues]));
  return builtTable(CALLER, builder, () => {
    const given: number[] = [];
    eachRow((_, row) => given.push(row));
    return (row) => lineOf(given[row] ?? 0);
  });
}
