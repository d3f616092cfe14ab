import type { Period } from '../period/period.js';
import { windowAt } from './frequency.js';
import type { Table } from './tableModel.js';

/**
 * The window of a row of a table.
 *
 * @param table - The table.
 * @param row - The number of the row.
 * @returns The window.
 * @throws ChinaAseanError `invalid-period` when there is no such row.
 *
 * @example
 * import { periodAt, tableFromColumns, yearOnYear } from 'china-asean/table';
 *
 * const trade = tableFromColumns({ dimensions: {}, periods: ['2023', '2024'], values: [100, 110] });
 * const growth = yearOnYear(trade);
 * Array.from(growth.measure.numbers, (number, row) => [periodAt(growth, row), number]); // => [['2023', NaN], ['2024', 0.1]]
 */
export function periodAt({ periods, frequency }: Table, row: number): Period {
  return windowAt(periods[row] ?? NaN, frequency);
}
