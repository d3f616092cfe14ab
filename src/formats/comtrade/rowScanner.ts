import { noFields, type FieldNames, type RowFields } from './rowFields.js';
import { rowLayout, rowPattern } from './rowLayout.js';

/** Reads rows from their text: most are written like the row before, and a pattern made of that one reads them faster than a parser. */
export interface RowScanner {
  /** The fields of the last row. */
  readonly fields: RowFields;
  /** Reads the row that begins at a place, and tells where it ends; −1 where it is malformed, unusual or cut. */
  readonly scan: (text: string, at: number) => number;
}

const MOST_LAYOUTS = 100;

/** @internal */
export function rowScanner(names: FieldNames): RowScanner {
  const layouts = new Map<string, Layout>();
  const fields = noFields();
  let layout: Layout | null = null;
  return {
    fields,
    scan: (text, at) => {
      let match = layout === null ? null : matchAt(layout.pattern, text, at);
      if (layout === null || match === null) {
        const other = learnt(text, at, names, layouts);
        if (other === null || other === layout) return -1;
        match = matchAt(other.pattern, text, at);
        if (match === null) return -1;
        layout = other;
        Object.assign(fields, noFields());
        layout.last.fill('');
      }
      const { needed, last } = layout;
      for (let index = 0; index < needed.length; index += 1) {
        const written = match[index + 1] as string;
        if (written === last[index]) continue;
        last[index] = written;
        fields[needed[index] as keyof RowFields] = valueOf(written);
      }
      return layout.pattern.lastIndex;
    },
  };
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
