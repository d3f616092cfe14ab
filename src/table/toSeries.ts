import { ChinaAseanError } from '../errors.js';
import type { Quantity } from '../figure/figure.js';
import { getUnit, type Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import { filter } from './filter.js';
import { rows } from './rows.js';
import type { TableLevels, Table } from './tableModel.js';

/**
 * The levels of one key by their windows, as the calculators take them.
 *
 * @param table - Levels, with a dimension `unit`.
 * @param key - For each dimension that is needed to leave one key, its text.
 * @returns A record with a quantity for each window; windows whose number is missing are left out.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions, more than one key is left, or there is no
 *   dimension `unit`; `unknown-unit` when the unit is none.
 *
 * @example
 * import { yearOnYear } from 'china-asean';
 * import { tableFromColumns, toSeries } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'VN'], unit: ['USD', 'USD'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2023', '2024'], values: ['100', '110'] });
 * yearOnYear(toSeries(trade, { partner: 'VN' }), '2024').value; // => '0.1'
 */
export function toSeries(
  table: Table<TableLevels>,
  key: Readonly<Record<string, string>>,
): { readonly [window in Period]?: Quantity } {
  const found = filter(table, key);
  const { dimensions, starts } = found;
  if (starts.length > 2) {
    const open = Object.keys(dimensions).filter((name) => (dimensions[name]?.values.length ?? 0) > 1);
    throw new ChinaAseanError('invalid-table', `toSeries: expected one key, rows differ in ${open.join(', ')}`, {
      open,
    });
  }
  const [unit] = dimensions['unit']?.values ?? [];
  if (unit === undefined && found.size > 0) {
    throw new ChinaAseanError('invalid-table', 'toSeries: expected a dimension "unit", the table has none');
  }
  if (unit !== undefined) getUnit(unit, 'toSeries');
  const levels: { [window in Period]?: Quantity } = {};
  for (const { period, value, low, high } of rows(found)) {
    if (value === null) continue;
    const isExact = found.measure.low === null;
    levels[period] = Object.freeze({
      value,
      unit: unit as Unit,
      low: isExact ? value : low,
      high: isExact ? value : high,
    });
  }
  return Object.freeze(levels);
}
