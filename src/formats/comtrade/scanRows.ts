import { skipSpace } from './jsonText.js';
import { noFields, type FieldNames, type RowFields } from './rowFields.js';
import { rowLayout, rowPattern } from './rowLayout.js';
import type { RowReader } from './rowReader.js';
import type { TableSink } from './tableSink.js';

const COMMA = 44;
const CLOSE_ROWS = 93;
const MOST_LAYOUTS = 100;

/**
 * Reads rows from their text, from behind the bracket that opens their list, into a table; `null` where anything is malformed or
 * unusual, or rows are of several sorts of windows. Most rows are written like the row before, and a pattern made of that
 * one reads them faster than a parser.
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
  const layouts = new Map<string, Layout>();
  const fields = noFields();
  let layout: Layout | null = null;
  let size = 0;
  let windowLength = 0;
  let at = skipSpace(text, from);
  if (text.charCodeAt(at) === CLOSE_ROWS) return { end: at + 1, size };
  for (;;) {
    let match = layout === null ? null : matchAt(layout.pattern, text, at);
    if (layout === null || match === null) {
      const other = learnt(text, at, names, layouts);
      if (other === null || other === layout) return null;
      layout = other;
      match = matchAt(layout.pattern, text, at);
      if (match === null) return null;
      Object.assign(fields, noFields());
      layout.last.fill('');
    }
    at = layout.pattern.lastIndex;
    const { needed, last } = layout;
    for (let index = 0; index < needed.length; index += 1) {
      const written = match[index + 1] as string;
      if (written === last[index]) continue;
      last[index] = written;
      fields[needed[index] as keyof RowFields] = valueOf(written);
    }
    const read = reader.read(fields);
    if (read === null) {
      const { length } = reader.entry.period;
      if (windowLength === 0) windowLength = length;
      else if (windowLength !== length) return null;
      sink.add(reader.entry);
    } else if (typeof read === 'string') sink.leave(read, size);
    else return null;
    size += 1;
    at = skipSpace(text, at);
    const separator = text.charCodeAt(at);
    if (separator === CLOSE_ROWS) return { end: at + 1, size };
    if (separator !== COMMA) return null;
    at = skipSpace(text, at + 1);
  }
}

interface Layout {
  readonly pattern: RegExp;
  /** The fields of the groups of the pattern. */
  readonly needed: readonly (keyof RowFields)[];
  /** What was last written in them. */
  readonly last: string[];
}

function learnt(text: string, at: number, names: FieldNames, layouts: Map<string, Layout>): Layout | null {
  const found = text[at] === '{' ? rowLayout(text, at, names) : null;
  if (found === null) return null;
  const key = found.between.join('\n');
  const known = layouts.get(key);
  if (known !== undefined) return known;
  if (layouts.size === MOST_LAYOUTS) return null;
  const needed = found.fields.filter((field) => field !== null);
  const layout = { pattern: rowPattern(found), needed, last: needed.map(() => '') };
  layouts.set(key, layout);
  return layout;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  try {
    return pattern.exec(text);
  } catch (error) {
    // a text of millions of escapes is too much for a pattern, and is parsed instead
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function valueOf(written: string): unknown {
  const code = written.charCodeAt(0);
  if (code === 34) return written.includes('\\') ? (JSON.parse(written) as unknown) : written.slice(1, -1);
  return written === 'null' ? null : written === 'true' ? true : written === 'false' ? false : Number(written);
}
