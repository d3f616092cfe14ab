import { requireSummable } from '../calculators/common/requireSummable.js';
import { ChinaAseanError, quote } from '../errors.js';
import type { Unit } from '../figure/unit.js';
import type { Table } from './tableModel.js';

/** @internal Refuses names that are no dimensions of a table; the message has what else could be named. */
export function requireDimensions(
  caller: string,
  { dimensions }: Table,
  names: readonly string[],
  others: readonly string[] = [],
): void {
  const isList: boolean = Array.isArray(names);
  if (!isList) {
    const message = `${caller}: expected a list of names of dimensions, got ${quote(names)}`;
    throw new ChinaAseanError('invalid-argument', message, { dimensions: names });
  }
  for (const name of names) {
    if (Object.hasOwn(dimensions, name)) continue;
    const known = Object.keys(dimensions);
    const own = known.length > 0 ? [`dimensions of ${known.join(', ')}`] : others.length > 0 ? [] : ['no dimension'];
    const expected = [...own, ...others].join(', or ');
    throw new ChinaAseanError('invalid-table', `${caller}: expected ${expected}, got ${quote(name)}`, {
      dimension: name,
    });
  }
}

/** @internal The names of all dimensions but one, which is refused where there is none of its name. */
export function dimensionsBut(caller: string, table: Table, name: string): readonly string[] {
  requireDimensions(caller, table, [name]);
  return Object.keys(table.dimensions).filter((other) => other !== name);
}

// numbers that differ in one of these are not summed, nor set against one another
const APART = ['unit', 'basis', 'indicator', 'flow'];

/** @internal Refuses to put rows beside one another that are not of one sort, in all dimensions but those that are kept. */
export function requireAlike(caller: string, table: Table, kept: readonly string[]): void {
  requireDimensions(caller, table, kept);
  for (const name of APART) {
    const values = table.dimensions[name]?.values ?? [];
    if (kept.includes(name) || values.length < 2) continue;
    const message = `${caller}: expected one ${name}, or ${quote(name)} among the dimensions that are kept, got ${values.join(', ')}`;
    throw new ChinaAseanError('invalid-table', message, { dimension: name, values });
  }
}

/** @internal As `requireAlike`, and as `requireAmounts`. */
export function requireSums(caller: string, table: Table, kept: readonly string[]): void {
  requireAlike(caller, table, kept);
  requireAmounts(caller, table);
}

/** @internal Refuses to sum what is no amount: ratios, ranks, indices, prices. */
export function requireAmounts(caller: string, { dimensions }: Table): void {
  for (const unit of dimensions['unit']?.values ?? []) requireSummable(caller, unit as Unit);
}
