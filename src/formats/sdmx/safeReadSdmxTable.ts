import type { TableLevels, Table } from '../../table/tableModel.js';
import type { SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import { readSdmxTable } from './readSdmxTable.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';

/**
 * Reads a table from an SDMX message as {@link readSdmxTable} does, and returns what is wrong instead of throwing.
 *
 * @param input - Text, its bytes in UTF-8 (a `Uint8Array` or an `ArrayBuffer`), or a message that is parsed already.
 * @param options - As of {@link readSdmxTable}.
 * @returns The table, or all problems with their places.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadSdmxTable } from 'china-asean/sdmx';
 *
 * const text = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nORG:TRADE(1.0),VN,2024,much\n';
 * safeReadSdmxTable(text).issues.map(({ path }) => path); // => [['line', 2, 'OBS_VALUE']]
 */
export function safeReadSdmxTable(
  input: string | Uint8Array | ArrayBuffer | object,
  options: SdmxTableOptions = {},
): SafeReading<Table<TableLevels>> {
  return safely(() => readSdmxTable(input, options));
}
