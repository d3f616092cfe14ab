import type { TableLevels, Table } from '../../table/tableModel.js';
import type { NamedDimension } from './namedDimensions.js';

/** @internal A table of observations without the fields of a key that no row has; the unit, and what an option names, is always there. */
export function withoutEmpty(table: Table<TableLevels>, named: readonly NamedDimension[]): Table<TableLevels> {
  const kept = Object.entries(table.dimensions).filter(
    ([name, { values }], index) =>
      name === 'unit' || named[index]?.isNamed === true || values.some((text) => text !== ''),
  );
  return Object.freeze({ ...table, dimensions: Object.freeze(Object.fromEntries(kept)) });
}
