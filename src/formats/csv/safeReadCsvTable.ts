import type { TableLevels, Table } from '../../table/tableModel.js';
import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { readCsvTable } from './readCsvTable.js';

/**
 * Reads a table from CSV as {@link readCsvTable} does, and returns what is wrong instead of throwing.
 *
 * @param text - The text, or its bytes in UTF-8: a `Uint8Array` or an `ArrayBuffer`.
 * @param options - As of {@link readCsvTable}.
 * @returns The table, or all problems with their lines.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadCsvTable } from 'china-asean/csv';
 *
 * const result = safeReadCsvTable('partner,period,value\nVN,2024,161.9\nVN,2025,"1,000"\n');
 * result.issues.map(({ path }) => path); // => [['line', 3, 'value']]
 */
export function safeReadCsvTable(
  text: string | Uint8Array | ArrayBuffer,
  options: CsvTableOptions = {},
): SafeReading<Table<TableLevels>> {
  return safely(() => readCsvTable(text, options));
}
