import { noFields, type FieldNames, type RowFields } from './rowFields.js';
import { rowLayout, rowPattern, type RowLayout } from './rowLayout.js';

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
  let before: Layout | null = null;
  const take = ({ needed }: Pattern, match: RegExpExecArray, last: Map<keyof RowFields, string>): void => {
    for (let index = 0; index < needed.length; index += 1) {
      const field = needed[index] as keyof RowFields;
      const written = match[index + 1] as string;
      if (written === last.get(field)) continue;
      last.set(field, written);
      fields[field] = valueOf(written);
    }
  };
  const scanAs = (written: Layout, text: string, at: number): number => {
    const { quick, general, last } = written;
    let match = matchAt(quick, text, at);
    if (match !== null) {
      take(quick, match, last);
      return quick.pattern.lastIndex;
    }
    match = matchAt(general, text, at);
    if (match === null) return -1;
    const lastBefore = new Map(last);
    take(general, match, last);
    release(written, lastBefore);
    return general.pattern.lastIndex;
  };
  const scanAsOther = (other: Layout, text: string, at: number): number => {
    [before, layout] = [layout, other];
    Object.assign(fields, noFields());
    for (const [field, written] of other.last) fields[field] = valueOf(written);
    return scanAs(other, text, at);
  };
  return {
    fields,
    scan: (text, at) => {
      const tried = [layout, before];
      let end = layout === null ? -1 : scanAs(layout, text, at);
      if (end < 0 && before !== null) end = scanAsOther(before, text, at); // rows may take turns
      if (end >= 0) return end;
      const other = learnt(text, at, names, layouts);
      return other === null || tried.includes(other) ? -1 : scanAsOther(other, text, at);
    },
  };
}

interface Pattern {
  readonly pattern: RegExp;
  /** The fields of the groups of the pattern. */
  readonly needed: readonly (keyof RowFields)[];
}

interface Layout {
  readonly found: RowLayout;
  readonly general: Pattern;
  /** The pattern of rows in which the fields that have never varied are written as ever: it has fewer groups, and is faster. */
  quick: Pattern;
  /** The fields that have never varied. */
  readonly held: Set<keyof RowFields>;
  /** What was last written in the fields. */
  readonly last: Map<keyof RowFields, string>;
}

// each field is released once at most
function release(layout: Layout, before: ReadonlyMap<keyof RowFields, string>): void {
  const { found, held, last } = layout;
  for (const field of held) if (before.has(field) && before.get(field) !== last.get(field)) held.delete(field);
  layout.quick = patternOf(found, new Map([...last].filter(([field]) => held.has(field))));
}

function patternOf(found: RowLayout, held: ReadonlyMap<keyof RowFields, string>): Pattern {
  const needed = found.fields.filter((field) => field !== null).filter((field) => !held.has(field));
  return { pattern: rowPattern(found, held), needed };
}

function learnt(text: string, at: number, names: FieldNames, layouts: Map<string, Layout>): Layout | null {
  const found = text[at] === '{' ? rowLayout(text, at, names) : null;
  if (found === null) return null;
  const key = found.between.join('\u0000');
  const known = layouts.get(key);
  if (known !== undefined) return known;
  if (layouts.size === MOST_LAYOUTS) return null;
  const general = patternOf(found, new Map());
  const layout = { found, general, quick: general, held: new Set(general.needed), last: new Map() };
  layouts.set(key, layout);
  return layout;
}

function matchAt({ pattern }: Pattern, text: string, at: number): RegExpExecArray | null {
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
