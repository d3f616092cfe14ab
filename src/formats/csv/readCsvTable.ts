import type { TableLevels, Table } from '../../table/tableModel.js';
import { rowNumbers } from '../common/rowNumbers.js';
import { builtTable } from './builtTable.js';
import { checkCsvTableOptions } from './checkCsvTableOptions.js';
import { csvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { parseCsv } from './parseCsv.js';
import { tableRows } from './tableRows.js';

const CALLER = 'readCsvTable';

/**
 * Reads a table from CSV, without an object for a row: what {@link writeCsvTable} wrote of levels, the package's own table of
 * observations, or any tidy table, whose columns are named. Where dimensions are named, other columns are left out.
 *
 * Shape: as of {@link readCsv}; rows are sorted by their dimensions, then by time. Cells of dimensions are read without spaces around them, and
 * are empty only where no option names the dimension. Numbers have no bounds but those of columns, whatever their last printed place is.
 * Units: numbers are as they stand, or multiplied by `multiplier`, and have no per cent sign. Say with `columns` which column holds
 * the unit, the flow, the basis and the indicator: the functions of tables then put together only what is of one.
 *
 * @param text - The text, or its bytes in UTF-8: a `Uint8Array` or an `ArrayBuffer`.
 * @param options - The columns, what cells of windows and flags stand for, and what is done about several rows of one key and window.
 * @returns The table.
 * @throws ChinaAseanError `invalid-input` with every problem in `issues`, each with the line of the text and the column, but no more than 20
 *   rows that cannot be in one table, and the number of the others;
 *   `invalid-argument` when an option is none, or takes no such value.
 *
 * @example
 * import { readCsvTable } from 'china-asean/csv';
 * import { rows, shares } from 'china-asean/table';
 *
 * const text = 'Country,Year,Exports\nVietnam,2024,161.9\nMY,2024,101.5\n';
 * const columns = { partner: 'Country', period: 'Year', value: 'Exports' };
 * const table = readCsvTable(text, { columns, codes: { partner: { Vietnam: 'VN' } } });
 * [...rows(shares(table, 'partner'))].map(({ partner, value }) => [partner, value?.slice(0, 6)]); // => [['MY', '0.3853'], ['VN', '0.6146']]
 */
export function readCsvTable(
  text: string | Uint8Array | ArrayBuffer,
  options: CsvTableOptions = {},
): Table<TableLevels> {
  checkCsvTableOptions(CALLER, options);
  const sheet = parseCsv(CALLER, text, options);
  const { header, eachRow, lineOf } = sheet;
  const layout = csvTableLayout(CALLER, header, lineOf(0), options);
  const { builder, read, issues } = tableRows(CALLER, sheet, layout, options);
  const given = rowNumbers();
  const ragged = eachRow((cells, row) => {
    if (read(cells, () => lineOf(row))) given.push(row);
  });
  return builtTable(CALLER, builder, layout, [...ragged, ...issues], (row) => lineOf(given.at(row)));
}
