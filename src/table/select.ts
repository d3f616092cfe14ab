import { ChinaAseanError } from '../errors.js';
import { requireDimensions } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { sortedTable } from './sortedTable.js';
import type { Dictionary, TableLevels, Table } from './tableModel.js';

/**
 * A table of fewer dimensions, or of the same in another order; what is left out must be the same in all rows.
 *
 * @param table - Levels.
 * @param names - The names of the dimensions that are kept, in the order by which rows are sorted.
 * @returns A new table with the same rows.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions, or one that differs between rows is left out;
 *   `invalid-argument` when there is no table of levels.
 *
 * @example
 * import { rows, select, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { reporter: ['CN', 'CN'], partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['161.9', '101.5'] });
 * Object.keys(select(trade, ['partner']).dimensions); // => ['partner']
 */
export function select(table: Table<TableLevels>, names: readonly string[]): Table<TableLevels> {
  requireLevels('select', table);
  requireDimensions('select', table, names);
  for (const [name, { values }] of Object.entries(table.dimensions)) {
    if (names.includes(name) || values.length < 2) continue;
    const message = `select: expected "${name}" among the dimensions that are kept, since rows differ in it, got ${names.join(', ')}`;
    throw new ChinaAseanError('invalid-table', message, { dimension: name, values: values.slice(0, 10) });
  }
  const { frequency, periods, measure, status, reasons } = table;
  const dimensions = names.map((name) => table.dimensions[name] as Dictionary);
  return sortedTable('select', { names, dimensions, frequency, periods, measure, status, reasons }, 'refuse');
}
