import { ChinaAseanError, quote } from '../errors.js';
import { isTable } from './isTable.js';
import type { Table } from './tableModel.js';

/** @internal Refuses what is no table. */
export function requireTable(caller: string, table: Table): void {
  if (!isTable(table)) throw refusal(caller, 'a table', quote(table));
}

/** @internal Refuses what is no table of levels: numbers that were computed have lost what the next formula would need. */
export function requireLevels(caller: string, table: Table): void {
  if (!isTable(table)) throw refusal(caller, 'a table of levels', quote(table));
  const { measure } = table;
  if (measure.kind === 'levels') return;
  throw refusal(caller, 'a table of levels', `one of results, which the formula ${quote(measure.formula)} gave`);
}

function refusal(caller: string, expected: string, got: string): ChinaAseanError {
  const message = `${caller}: expected ${expected}, as tableFromColumns or a reader makes it, got ${got}`;
  return new ChinaAseanError('invalid-argument', message);
}
