import type { ComtradeTableOptions } from './comtradeOptions.js';
import { closingQuote, endOfValue, parsePiece, skipSpace } from './jsonText.js';
import { CURRENT, RETIRED } from './rowFields.js';
import { rowReader } from './rowReader.js';
import { scanRows } from './scanRows.js';
import { tableSink, type TableSink } from './tableSink.js';

/** What was read of an answer without making objects of its rows. */
export interface Scan {
  /** What is around the rows, as if there were none. */
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly size: number;
  readonly sink: TableSink;
}

const BRACKET = 91;

/** @internal Reads the text of an answer; `null` where anything in it is malformed, or unusual. */
export function scanAnswer(caller: string, text: string, options: ComtradeTableOptions): Scan | null {
  const sink = tableSink(caller, options);
  const envelope = new Map<string, unknown>();
  let size = 0;
  let at = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (text[at] !== '{') return null;
  at = skipSpace(text, at + 1);
  while (text[at] === '"') {
    const quote = closingQuote(text, at);
    if (!(quote > 0)) return null;
    const name = text.slice(at + 1, quote);
    at = skipSpace(text, quote + 1);
    if (text[at] !== ':' || envelope.has(name)) return null;
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) === BRACKET && (name === 'data' || name === 'dataset')) {
      if (envelope.get('data') != null || envelope.get('dataset') != null) return null;
      const rows = scanRows(text, at + 1, name === 'data' ? CURRENT : RETIRED, rowReader(caller, options), sink);
      if (rows === null) return null;
      ({ end: at, size } = rows);
      envelope.set(name, []);
    } else {
      const end = endOfValue(text, at);
      const value = Number.isNaN(end) ? undefined : parsePiece(text, at, end);
      if (value === undefined) return null;
      envelope.set(name, value);
      at = end;
    }
    at = skipSpace(text, at);
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
    if (text[at] !== '"') return null;
  }
  if (text[at] !== '}' || skipSpace(text, at + 1) !== text.length) return null;
  return { envelope: Object.fromEntries(envelope), size, sink };
}
