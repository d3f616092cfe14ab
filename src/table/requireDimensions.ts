import { ChinaAseanError, quote } from '../errors.js';
import type { Table } from './tableModel.js';

// numbers that differ in one of these are not summed
const APART = ['unit', 'basis', 'indicator', 'flow'];

/** @internal Refuses names that are no dimensions of a table, and a sum over numbers that are not of one sort. */
export function requireDimensions(
  caller: string,
  { dimensions }: Table,
  names: readonly string[],
  { summed = false }: { readonly summed?: boolean } = {},
): void {
  for (const name of names) {
    if (Object.hasOwn(dimensions, name)) continue;
    const expected = `expected dimensions of ${Object.keys(dimensions).join(', ')}`;
    throw new ChinaAseanError('invalid-table', `${caller}: ${expected}, got ${quote(name)}`, { dimension: name });
  }
  for (const name of summed ? APART : []) {
    const values = dimensions[name]?.values ?? [];
    if (names.includes(name) || values.length < 2) continue;
    const message = `${caller}: expected one ${name}, or ${quote(name)} among the dimensions that are kept, got ${values.join(', ')}`;
    throw new ChinaAseanError('invalid-table', message, { dimension: name, values });
  }
}
