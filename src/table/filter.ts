import { filtered } from './filtered.js';
import { requireTable } from './requireTable.js';
import type { TableFilter } from './tableFilter.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';

/**
 * The rows that a filter asks for.
 *
 * @param table - Any table.
 * @param wanted - For each dimension that is restricted, the text or texts that are wanted; `within` restricts the windows.
 * @returns A new table with the rows that have them all.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions; `invalid-period` when the window is malformed;
 *   `invalid-argument` when there is no table, or no record of what is wanted.
 *
 * @example
 * import { filter, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'MY', 'VN'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024-01', '2024-01', '2023-12'], values: [1, 2, 3] });
 * [...rows(filter(trade, { partner: 'VN', within: '2024' }))].map(({ value }) => value); // => ['1']
 */
export function filter<M extends TableLevels | TableResults>(table: Table<M>, wanted: TableFilter): Table<M> {
  requireTable('filter', table);
  return filtered('filter', table, wanted);
}
