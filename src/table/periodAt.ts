import type { Period } from '../period/period.js';
import { windowAt } from './frequency.js';
import { requireTable } from './requireTable.js';
import type { Table } from './tableModel.js';

/**
 * The window of a row of a table.
 *
 * @param table - The table.
 * @param row - The number of the row.
 * @returns The window.
 * @throws ChinaAseanError `invalid-period` when there is no such row; `invalid-argument` when it is no table.
 *
 * @example
 * import { periodAt, tableFromColumns, yearOnYear } from 'china-asean/table';
 *
 * const trade = tableFromColumns({ dimensions: {}, periods: ['2023', '2024'], values: [100, 110] });
 * const growth = yearOnYear(trade);
 * Array.from(growth.measure.numbers, (number, row) => [periodAt(growth, row), number]); // => [['2023', NaN], ['2024', 0.1]]
 */
export function periodAt(table: Table, row: number): Period {
  // asked for each of millions of rows: what is no table at first sight is looked at as a whole, and nothing else
  if (!((table as Partial<Table> | null | undefined)?.periods instanceof Int32Array)) requireTable('periodAt', table);
  return windowAt(table.periods[row] ?? NaN, table.frequency, 'periodAt');
}
