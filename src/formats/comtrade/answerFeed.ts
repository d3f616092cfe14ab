import { excerpt, quote, type Issue } from '../../errors.js';
import { notJson } from '../common/notJson.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import type { TextFeed } from '../common/readStream.js';
import { refuseInput } from '../common/refuseInput.js';
import { answerOf } from './answerOf.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import { closingQuote, endOfValue, parsePiece, skipSpace } from './jsonText.js';
import { rowFeed, type RowFeed } from './rowFeed.js';

type Place = 'data' | 'dataset';

/** What is expected next. */
type State = 'root' | 'first-name' | 'name' | 'behind-value' | 'first-row' | 'row' | 'behind-row' | 'end';

/** What came of an answer. */
export interface FedAnswer {
  readonly table: Table<TableLevels>;
  readonly others: readonly Issue[];
}

const WHAT = 'rows of UN Comtrade';
const BRACKET = 91;
const CUT = -1;

/** @internal Reads the text of an answer piece by piece, its rows into a table. */
export function answerFeed(caller: string, options: ComtradeTableOptions): TextFeed<FedAnswer> {
  const envelope = new Map<string, unknown>();
  const found = new Map<Place, RowFeed>();
  const newRows = (place: Place): RowFeed => rowFeed(caller, place, options);
  let rows = newRows('data'); // options that make no sense are refused at once
  let state: State = 'root';
  let isObject = true;
  let root: unknown = null; // where it is no object
  let beginning = '';
  let before = 0;

  const malformed = (text: string, at: number): never => {
    const place = at >= text.length ? 'it ends too early' : `${quote(text.slice(at, at + 40))} is none`;
    throw notJson(caller, `${excerpt(beginning)} (${place}, at character ${before + at})`);
  };
  // where a value ends that is there as a whole
  const wholeValue = (text: string, at: number, isLast: boolean): number => {
    const end = endOfValue(text, at);
    if (end < text.length || (isLast && end === text.length)) return end;
    return isLast ? malformed(text, at) : CUT;
  };
  const valueAt = (text: string, at: number, end: number): unknown => {
    const value = parsePiece(text, at, end);
    return value === undefined ? malformed(text, at) : value;
  };
  const memberAt = (text: string, at: number, isLast: boolean): number => {
    const closing = closingQuote(text, at);
    if (Number.isNaN(closing)) return isLast ? malformed(text, at) : CUT;
    const quoteAt = closing < 0 ? ~closing : closing;
    const colon = skipSpace(text, quoteAt + 1);
    const start = skipSpace(text, colon + 1);
    if (start >= text.length) return isLast ? malformed(text, at) : CUT;
    if (text[colon] !== ':') return malformed(text, colon);
    const name = valueAt(text, at, quoteAt + 1) as string;
    const isRows = name === 'data' || name === 'dataset';
    if (isRows && text.charCodeAt(start) === BRACKET) {
      rows = newRows(name);
      found.set(name, rows); // of two of one name the last counts, as for parsers
      envelope.set(name, []);
      state = 'first-row';
      return start + 1;
    }
    const end = wholeValue(text, start, isLast);
    if (end === CUT) return CUT;
    if (isRows) found.delete(name);
    envelope.set(name, valueAt(text, start, end));
    state = 'behind-value';
    return end;
  };
  const rowAt = (text: string, at: number, isLast: boolean): number => {
    const scanned = rows.scan(text, at);
    if (scanned < 0) {
      const end = wholeValue(text, at, isLast);
      if (end === CUT) return CUT;
      rows.take(valueAt(text, at, end));
      state = 'behind-row';
      return end;
    }
    state = 'behind-row';
    return scanned;
  };
  const rootAt = (text: string, at: number, isLast: boolean): number => {
    if (text[at] === '{') {
      state = 'first-name';
      return at + 1;
    }
    const end = wholeValue(text, at, isLast);
    if (end === CUT) return CUT;
    root = valueAt(text, at, end);
    state = 'end';
    isObject = false;
    return end;
  };
  // the place behind what is there at a place, or that it is cut
  const step = (text: string, at: number, isLast: boolean): number => {
    const character = text[at];
    switch (state) {
      case 'root':
        return rootAt(text, at, isLast);
      case 'first-name':
      case 'name':
        if (character === '"') return memberAt(text, at, isLast);
        if (character !== '}' || state === 'name') return malformed(text, at);
        state = 'end';
        return at + 1;
      case 'behind-value':
        if (character !== ',' && character !== '}') return malformed(text, at);
        state = character === ',' ? 'name' : 'end';
        return at + 1;
      case 'first-row':
      case 'row':
        if (character !== ']' || state === 'row') return rowAt(text, at, isLast);
        state = 'behind-value';
        return at + 1;
      case 'behind-row':
        if (character !== ',' && character !== ']') return malformed(text, at);
        state = character === ',' ? 'row' : 'behind-value';
        return at + 1;
      case 'end':
        return malformed(text, at);
    }
  };
  return {
    rows: () => [...found.values()].reduce((sum, { size }) => sum + size(), 0),
    read: (text, isLast) => {
      if (before === 0) beginning = text.slice(text.startsWith('\uFEFF') ? 1 : 0, 200);
      let at = before === 0 && text.startsWith('\uFEFF') ? 1 : 0;
      for (;;) {
        at = skipSpace(text, at);
        if (at >= text.length) break;
        const next = step(text, at, isLast);
        if (next === CUT) break;
        at = next;
      }
      if (isLast && state !== 'end') malformed(text, at);
      before += at;
      return at;
    },
    finish: () => {
      const answer = isObject ? Object.fromEntries(envelope) : root;
      const place = envelope.get('data') == null && envelope.get('dataset') != null ? 'dataset' : 'data';
      const fed = found.get(place);
      const { others } = answerOf(caller, answer, options, fed?.size());
      const last = fed ?? newRows(place);
      refuseInput(caller, WHAT, last.problems);
      const table = last.table();
      return { table, others: [...others, ...last.leftOut(table)] };
    },
  };
}
