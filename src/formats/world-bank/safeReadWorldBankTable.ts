import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { readWorldBankTable } from './readWorldBankTable.js';
import type { WorldBankTableOptions } from './worldBankOptions.js';

/**
 * {@link readWorldBankTable} without throwing for what is wrong with the input.
 *
 * @param input - An answer, or a list of the pages of one.
 * @param options - As {@link readWorldBankTable} takes them.
 * @returns The table, or everything that is wrong with the input.
 * @throws ChinaAseanError `invalid-argument` or `unknown-unit` when the options make no sense.
 *
 * @example
 * import { safeReadWorldBankTable } from 'china-asean/world-bank';
 *
 * safeReadWorldBankTable('<html>').issues[0]?.code; // => 'not-json'
 */
export function safeReadWorldBankTable(
  input: unknown,
  options: WorldBankTableOptions = {},
): SafeReading<Table<TableLevels>> {
  return safely(() => readWorldBankTable(input, options));
}
