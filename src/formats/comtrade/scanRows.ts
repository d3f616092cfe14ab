import { skipSpace } from './jsonText.js';
import type { FieldNames } from './rowFields.js';
import type { RowReader } from './rowReader.js';
import { rowScanner } from './rowScanner.js';
import type { TableSink } from './tableSink.js';

const COMMA = 44;
const CLOSE_ROWS = 93;

/**
 * Reads rows from their text, from behind the bracket that opens their list, into a table; `null` where anything is malformed or
 * unusual, or rows are of several sorts of windows.
 *
 * @internal
 */
export function scanRows(
  text: string,
  from: number,
  names: FieldNames,
  reader: RowReader,
  sink: TableSink,
): { readonly end: number; readonly size: number } | null {
  const { fields, scan } = rowScanner(names);
  let size = 0;
  let windowLength = 0;
  let at = skipSpace(text, from);
  if (text.charCodeAt(at) === CLOSE_ROWS) return { end: at + 1, size };
  for (;;) {
    at = scan(text, at);
    if (at < 0) return null;
    const read = reader.read(fields);
    if (read === null) {
      const { length } = reader.entry.period;
      if (windowLength === 0) windowLength = length;
      else if (windowLength !== length) return null;
      sink.add(reader.entry);
    } else if (typeof read === 'string') sink.leave(read, size, reader.entry);
    else return null;
    size += 1;
    at = skipSpace(text, at);
    const separator = text.charCodeAt(at);
    if (separator === CLOSE_ROWS) return { end: at + 1, size };
    if (separator !== COMMA) return null;
    at = skipSpace(text, at + 1);
  }
}
