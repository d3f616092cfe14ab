import type { TableLevels, Table } from '../../table/tableModel.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { readStream } from '../common/readStream.js';
import { STREAM_CHECKS } from '../common/streamChecks.js';
import type { StreamOptions, TextStream } from '../common/textStream.js';
import { answerFeed } from './answerFeed.js';
import { checkComtradeOptions } from './checkComtradeOptions.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';

/** What `readComtradeStream` may be told. */
export interface ComtradeStreamOptions extends ComtradeTableOptions, StreamOptions {}

const CALLER = 'readComtradeStream';

/**
 * Reads an answer of UN Comtrade from a stream into a table as `readComtradeTable` does, and holds no more of the text than the row
 * that is read: for answers that are larger than a text can be.
 *
 * Shape: as of `readComtradeTable`. The stream may be cut anywhere. Of rows of one key and window the first 20 are named; a single value of
 * more than 67 108 864 characters is refused.
 * Units: US dollars.
 *
 * @param stream - A web stream such as the body of `fetch`, or anything that can be iterated with `for await`: bytes in UTF-8, or text.
 * @param options - As those of `readComtradeTable`; who is told of the progress, and a signal that stops the reading.
 * @returns The table.
 * @throws ChinaAseanError as `readComtradeTable` does, by rejecting; `invalid-argument` also when the stream is none. What the stream fails
 *   with, and the reason of the signal, are passed on; the stream is cancelled.
 *
 * @example
 * import { readComtradeStream } from 'china-asean/comtrade';
 *
 * const row = { freqCode: 'A', period: '2023', reporterCode: 156, flowCode: 'X', partnerCode: 704, cmdCode: 'TOTAL', primaryValue: 12.5 };
 * const text = JSON.stringify({ count: 1, data: [row], error: '' }); // made up
 * const { body } = new Response(text);
 * const table = body === null ? null : await readComtradeStream(body, { onProgress: ({ rows }) => rows });
 * table?.size; // => 1
 */
export async function readComtradeStream(
  stream: TextStream,
  options: ComtradeStreamOptions = {},
): Promise<Table<TableLevels>> {
  const { caller: onOther } = OPTION_CHECKS;
  checkComtradeOptions(CALLER, options, { onOther, ...STREAM_CHECKS });
  const { table, others } = await readStream(CALLER, stream, () => answerFeed(CALLER, options), options);
  if (options.onOther !== undefined) for (const issue of others) options.onOther(issue);
  return table;
}
