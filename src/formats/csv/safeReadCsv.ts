import type { Reading, SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { CsvReadOptions } from './csvReadOptions.js';
import { readCsv } from './readCsv.js';

/**
 * Reads observations from CSV as {@link readCsv} does, and returns what is wrong instead of throwing.
 *
 * @param text - The text, or its bytes in UTF-8: a `Uint8Array` or an `ArrayBuffer`.
 * @param options - As of {@link readCsv}.
 * @returns The reading, or all problems with their lines.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadCsv } from 'china-asean/csv';
 *
 * const result = safeReadCsv('Year,Exports\nsoon,161.9e9\n', {
 *   columns: { period: 'Year', value: 'Exports' },
 *   defaults: { indicator: 'goods-trade', basis: 'customs-usd', unit: 'USD', source: 'my-file' },
 * });
 * result.ok; // => false
 * result.issues[0]?.path; // => ['line', 2, 'Year']
 */
export function safeReadCsv(
  text: string | Uint8Array | ArrayBuffer,
  options: CsvReadOptions = {},
): SafeReading<Reading> {
  return safely(() => readCsv(text, options));
}
