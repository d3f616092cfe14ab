import { ChinaAseanError, quote } from '../errors.js';
import type { Quantity } from '../figure/figure.js';
import { getUnit, type Unit } from '../figure/unit.js';
import type { Period } from '../period/period.js';
import { requireKeys } from '../requireKeys.js';
import { filtered } from './filtered.js';
import { requireLevels } from './requireTable.js';
import { rows } from './rows.js';
import type { TableLevels, Table } from './tableModel.js';

/** What {@link levelsOf} may be told. */
export interface LevelsOfOptions<U extends Unit = Unit> {
  /** The unit of the numbers. Default: what the dimension `unit` says; where the table has no such dimension, it must be told. */
  readonly unit?: U | undefined;
}

/**
 * The levels of one key by their windows, as the calculators take them.
 *
 * Units: what the dimension `unit` says, or the option. A number of which no bounds are known has none: both sides are open. Status
 * flags are not kept.
 *
 * @param table - Levels.
 * @param key - For each dimension that is needed to leave one key, its text.
 * @param options - The unit.
 * @returns A record with a quantity for each window; windows whose number is missing are left out.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions, or more than one key is left; `unit-needed` when
 *   nothing tells the unit; `incompatible-units` when the dimension `unit` says another; `unknown-unit` when it is none;
 *   `invalid-argument` when there is no table of levels, or no record of a key.
 *
 * @example
 * import { yearOnYear } from 'china-asean';
 * import { levelsOf, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'VN'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2023', '2024'], values: ['100', '110'] });
 * const levels = levelsOf(trade, { partner: 'VN' }, { unit: 'USD' });
 * yearOnYear(levels, '2024').value; // => '0.1'
 * levels['2024']; // => { value: '110', unit: 'USD', low: null, high: null }
 */
export function levelsOf<U extends Unit = Unit>(
  table: Table<TableLevels>,
  key: Readonly<Record<string, string>>,
  options: LevelsOfOptions<U> = {},
): { readonly [window in Period]?: Quantity<U> } {
  requireLevels('levelsOf', table);
  requireKeys('levelsOf', options, { unit: true });
  const found = filtered('levelsOf', table, key);
  requireOneKey(found);
  const unit = unitOf(found, options.unit) as U;
  const levels: { [window in Period]?: Quantity<U> } = {};
  for (const { period, value, low, high } of rows(found)) {
    if (value !== null) levels[period] = Object.freeze({ value, unit, low, high });
  }
  return Object.freeze(levels);
}

function requireOneKey({ dimensions, starts }: Table): void {
  if (starts.length <= 2) return;
  const open = Object.keys(dimensions).filter((name) => (dimensions[name]?.values.length ?? 0) > 1);
  throw new ChinaAseanError('invalid-table', `levelsOf: expected one key, rows differ in ${open.join(', ')}`, { open });
}

// of no rows nothing needs to be told, if there is a dimension that would
function unitOf({ dimensions }: Table, told: Unit | undefined): Unit | undefined {
  const [said] = Object.hasOwn(dimensions, 'unit') ? (dimensions['unit']?.values ?? []) : [''];
  const unit = told ?? said;
  if (unit === undefined) return undefined;
  if (unit === '') {
    const expected = 'expected the option unit, or a dimension "unit" that says it';
    throw new ChinaAseanError('unit-needed', `levelsOf: ${expected}, got neither`);
  }
  getUnit(unit, 'levelsOf');
  if (said !== undefined && said !== '' && said !== unit) {
    const message = `levelsOf: expected the unit ${quote(said)}, as the dimension "unit" says, got ${quote(unit)}`;
    throw new ChinaAseanError('incompatible-units', message, { unit, said });
  }
  return unit as Unit;
}
