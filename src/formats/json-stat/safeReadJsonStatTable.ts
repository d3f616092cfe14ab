import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import type { JsonStatTableOptions } from './jsonStatOptions.js';
import { readJsonStatTable } from './readJsonStatTable.js';

/**
 * {@link readJsonStatTable} without throwing for what is wrong with the input.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - As {@link readJsonStatTable} takes them.
 * @returns The table, or everything that is wrong with the input.
 * @throws ChinaAseanError `invalid-argument` for options that are none.
 *
 * @example
 * import { safeReadJsonStatTable } from 'china-asean/json-stat';
 *
 * safeReadJsonStatTable({ class: 'dimension' }).issues[0]?.code; // => 'no-data'
 */
export function safeReadJsonStatTable(
  input: unknown,
  options: JsonStatTableOptions = {},
): SafeReading<Table<TableLevels>> {
  return safely(() => readJsonStatTable(input, options));
}
