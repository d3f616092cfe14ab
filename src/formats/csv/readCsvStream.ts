import type { TableLevels, Table } from '../../table/tableModel.js';
import { readStream } from '../common/readStream.js';
import { STREAM_CHECKS } from '../common/streamChecks.js';
import type { StreamOptions, TextStream } from '../common/textStream.js';
import { checkCsvTableOptions } from './checkCsvTableOptions.js';
import { csvFeed } from './csvFeed.js';
import type { CsvTableOptions } from './csvTableOptions.js';

/** What `readCsvStream` may be told. */
export interface CsvStreamOptions extends CsvTableOptions, StreamOptions {}

const CALLER = 'readCsvStream';

/**
 * Reads CSV from a stream into a table as {@link readCsvTable} does, and holds no more of the text than the rows that are read: for
 * files that are larger than a text can be.
 *
 * Shape: as of {@link readCsvTable}. The stream may be cut anywhere; a row of more than 67 108 864 characters is refused.
 * Units: numbers are as they stand.
 *
 * @param stream - A web stream such as the body of `fetch`, or anything that can be iterated with `for await`: bytes in UTF-8, or text.
 * @param options - As those of {@link readCsvTable}; who is told of the progress, and a signal that stops the reading.
 * @returns The table.
 * @throws ChinaAseanError as {@link readCsvTable} does, by rejecting; `invalid-argument` also when the stream is none. What the stream
 *   fails with, and the reason of the signal, are passed on; the stream is cancelled.
 *
 * @example
 * import { readCsvStream } from 'china-asean/csv';
 * import { rows } from 'china-asean/table';
 *
 * async function* file() {
 *   yield 'partner,period,val';
 *   yield 'ue\nVN,2024,161.9\nMY,2024,101.5\n';
 * }
 * const table = await readCsvStream(file());
 * [...rows(table)].map(({ partner, value }) => [partner, value]); // => [['MY', '101.5'], ['VN', '161.9']]
 */
export async function readCsvStream(stream: TextStream, options: CsvStreamOptions = {}): Promise<Table<TableLevels>> {
  checkCsvTableOptions(CALLER, options, STREAM_CHECKS);
  return readStream(CALLER, stream, () => csvFeed(CALLER, options), options);
}
