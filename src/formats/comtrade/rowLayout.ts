import { closingQuote, endOfValue, skipSpace } from './jsonText.js';
import type { FieldNames, RowFields } from './rowFields.js';

/** How a row is written: its fields in their order, and what stands between their values. */
export interface RowLayout {
  /** The texts before, between and behind the values. */
  readonly between: readonly string[];
  /** For each value the field that it is of, or `null` where it is not needed. */
  readonly fields: readonly (keyof RowFields | null)[];
}

const MOST_FIELDS = 200;
const LONGEST = 10_000;

/** @internal How the row is written that begins at a brace; `null` where it is malformed, has nested values, or a needed field twice. */
export function rowLayout(text: string, from: number, names: FieldNames): RowLayout | null {
  const fieldOf = new Map(Object.entries(names).map(([field, name]) => [name, field as keyof RowFields]));
  const between: string[] = [];
  const fields: (keyof RowFields | null)[] = [];
  let behind = from;
  let at = skipSpace(text, from + 1);
  while (text[at] === '"' && fields.length < MOST_FIELDS && at - from < LONGEST) {
    const quote = closingQuote(text, at);
    if (!(quote > 0)) return null;
    const field = fieldOf.get(text.slice(at + 1, quote)) ?? null;
    if (field !== null && fields.includes(field)) return null;
    at = skipSpace(text, quote + 1);
    if (text[at] !== ':') return null;
    at = skipSpace(text, at + 1);
    if (text[at] === '{' || text[at] === '[') return null;
    between.push(text.slice(behind, at));
    fields.push(field);
    behind = endOfValue(text, at);
    if (Number.isNaN(behind)) return null;
    at = skipSpace(text, behind);
    if (text[at] === '}') return { between: [...between, text.slice(behind, at + 1)], fields };
    if (text[at] !== ',') return null;
    at = skipSpace(text, at + 1);
  }
  return null;
}

// each sort of value begins with another character, so that there is one way to match a value
const UNESCAPED = /[^"\\\u0000-\u001f]*/u;
const ESCAPE = /\\(?:["\\\/bfnrt]|u[\dA-Fa-f]{4})/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/u;

function valuePattern(): string {
  const [unescaped, escape] = [UNESCAPED.source, ESCAPE.source];
  return [`"${unescaped}(?:${escape}${unescaped})*"`, NUMBER.source, 'true', 'false', 'null'].join('|');
}

/**
 * A pattern of rows of a layout, where they begin. The values of its fields are its groups, but for those that are held: these are
 * to be written as they are given.
 *
 * @internal
 */
export function rowPattern({ between, fields }: RowLayout, held: ReadonlyMap<keyof RowFields, string>): RegExp {
  const [first = '', ...rest] = between.map(literal);
  const value = valuePattern();
  const values = fields.map((field) => {
    if (field === null) return `(?:${value})`;
    const written = held.get(field);
    return written === undefined ? `(${value})` : literal(written);
  });
  return new RegExp(first + values.map((pattern, index) => pattern + (rest[index] ?? '')).join(''), 'uy');
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}
