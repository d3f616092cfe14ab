import type { TableLevels, Table } from '../../table/tableModel.js';
import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import { readComtradeTable } from './readComtradeTable.js';

/**
 * Reads an answer of UN Comtrade as `readComtradeTable` does, and does not throw for what is wrong with it.
 *
 * @param input - The answer, as JSON text, bytes in UTF-8 or parsed.
 * @param options - As those of `readComtradeTable`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with all that is wrong.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadComtradeTable } from 'china-asean/comtrade';
 *
 * safeReadComtradeTable({ count: 0, data: [], error: '' }).value?.size; // => 0
 * safeReadComtradeTable('<html>').issues[0]?.code; // => 'not-json'
 */
export function safeReadComtradeTable(
  input: unknown,
  options: ComtradeTableOptions = {},
): SafeReading<Table<TableLevels>> {
  return safely(() => readComtradeTable(input, options));
}
