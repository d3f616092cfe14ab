import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { refuseInput } from '../common/refuseInput.js';
import { textOf } from '../common/textOf.js';
import type { CsvTextOptions } from './csvTextOptions.js';
import { cutCells, cutInChunks, type CellForm } from './cutCells.js';
import { unguard } from './formulaGuard.js';
import { headerIssues } from './headerIssues.js';
import { quotedFrom, quotedTo } from './quotedCell.js';
import { separatedText } from './separatedText.js';

/** A CSV text, row by row; rows are not kept. */
export interface CsvSheet {
  /** The names of the columns: none is empty, none is there twice. */
  readonly header: readonly string[];
  /** Shows each row that has as many cells as the header, with its number, 0 being that of the header; says what is wrong with others. */
  readonly eachRow: (visit: (cells: readonly string[], row: number) => void) => readonly Issue[];
  /** What stands between cells. */
  readonly delimiter: string;
  /** The line of the text in which a row begins, counted from 1. */
  readonly lineOf: (row: number) => number;
}

const LONE_BREAK = /\r(?!\n)|(?<!\r)\n/u;
const BREAKS = /\r\n?|\n/gu;

/** @internal CSV text as RFC 4180 has it; a header that is none is refused at once, quotes that are wrong when rows are read. */
export function parseCsv(caller: string, given: string | Uint8Array | ArrayBuffer, options: CsvTextOptions): CsvSheet {
  const input = textOf(caller, given);
  if (typeof input !== 'string') {
    throw new ChinaAseanError('invalid-input', `${caller}: expected CSV text, got ${quote(given)}`);
  }
  const { text: whole, delimiter, line } = separatedText(caller, input, options);
  const broken = withOneBreak(whole, delimiter);
  const { newline } = broken;
  const text = broken.text.endsWith(newline) ? broken.text.slice(0, -newline.length) : broken.text;
  const clean = options.guardFormulas === true ? (row: Cells): Cells => row.map(unguard) : (row: Cells): Cells => row;
  const parse = (visit: (cells: Cells) => boolean): void => {
    const isDoubtful = inChunks(text, { delimiter, newline }, visit);
    // a chunk that ends behind a quote is taken as wrong too
    if (isDoubtful) refuseInput(caller, 'CSV', quoteIssues(text, { delimiter, newline }, line));
  };

  const header = [...clean(firstRow(text, { delimiter, newline }) ?? [])];
  if (header.length === 0) {
    parse((cells) => {
      for (const cell of clean(cells)) header.push(cell);
      return false;
    });
  }
  refuseInput(caller, 'CSV', headerIssues(header, line));
  const lineOf = text.includes('"') ? countedLines(parse, line) : (row: number) => row + line;
  const eachRow: CsvSheet['eachRow'] = (visit) => {
    const ragged: (readonly [row: number, cells: number])[] = [];
    let row = -1;
    parse((cells) => {
      row += 1;
      if (row === 0) return true;
      if (cells.length === header.length) visit(clean(cells), row);
      else if (!isBlank(cells)) ragged.push([row, cells.length]);
      return true;
    });
    return ragged.map(([at, count]) => {
      const message = `expected ${header.length} cells like the header, got ${count}`;
      return { code: 'ragged-row', path: ['line', lineOf(at)], message };
    });
  };
  return { header, delimiter, eachRow, lineOf };
}

type Cells = readonly string[];

type Form = Pick<CellForm, 'delimiter' | 'newline'>;

const LEAST_CHUNK = 1_048_576;
const MOST_CHUNKS = 32;

// rows are shown until one is not wanted; tells whether anything looked wrong. What begins in one chunk is read again with the next
function inChunks(text: string, form: Form, visit: (cells: Cells) => boolean): boolean {
  const chunkSize = Math.max(LEAST_CHUNK, Math.ceil(text.length / MOST_CHUNKS));
  let isDoubtful = false;
  cutInChunks(text, form, chunkSize, ({ data, errors }) => {
    isDoubtful ||= errors.length > 0;
    return data.every(visit);
  });
  return isDoubtful;
}

/** The rows of a part of a text, and the first thing that is wrong with its quotes. */
export interface CsvPart {
  readonly rows: readonly Cells[];
  readonly quoteIssue: Issue | null;
}

/** @internal Reads a part that begins where a row does, and ends behind one; lines are counted from its beginning. */
export function parseCsvPart(part: string, delimiter: string): CsvPart {
  const { newline, text } = withOneBreak(part, delimiter);
  const trimmed = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
  if (trimmed === '') return { rows: part === '' ? [] : [['']], quoteIssue: null };
  const { data, errors } = cutCells(trimmed, { delimiter, newline });
  const [first] = errors;
  return {
    rows: data,
    quoteIssue: first === undefined ? null : quoteIssue(first.code, trimmed, first.index ?? 0, 1),
  };
}

const MOST_HEADERS = 16_384;

// the first row, where it ends soon
function firstRow(text: string, form: Form): Cells | undefined {
  const { data, errors, meta } = cutCells(text.slice(0, MOST_HEADERS), { ...form, preview: 1 });
  return meta.truncated && errors.length === 0 ? data[0] : undefined;
}

// the first of them, since it misplaces the others
function quoteIssues(text: string, form: Form, from: number): readonly Issue[] {
  const { errors } = cutCells(text, form);
  return errors.slice(0, 1).map(({ code, index }) => quoteIssue(code, text, index ?? 0, from));
}

// the parser takes one sort of line break; within quotes all sorts are kept

function withOneBreak(text: string, delimiter: string): Form & { readonly text: string } {
  if (!text.includes('\r')) return { text, delimiter, newline: '\n' };
  if (!text.includes('\n')) return { text, delimiter, newline: '\r' };
  if (!LONE_BREAK.test(text)) return { text, delimiter, newline: '\r\n' };
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const start = quotedFrom(text, from, delimiter);
    const end = quotedTo(text, start);
    parts.push(text.slice(from, start).replace(BREAKS, '\n'), text.slice(start, end));
    from = end;
  }
  return { text: parts.join(''), delimiter, newline: '\n' };
}

function isBlank(row: Cells): boolean {
  return row.length === 1 && row[0] === '';
}

function quoteIssue(code: string, text: string, index: number, from: number): Issue {
  const line = breaksIn(text.slice(0, index)) + from;
  const cell = quote(text.slice(index));
  return code === 'MissingQuotes'
    ? { code: 'unclosed-quote', path: ['line', line], message: `expected a quote that ends the cell ${cell}` }
    : {
        code: 'stray-quote',
        path: ['line', line],
        message: `expected the end of the cell after its closing quote, quotes within it doubled, got ${cell}`,
      };
}

// quoted line breaks count; they are counted when a line is first asked for
function countedLines(parse: (visit: (cells: Cells) => boolean) => void, from: number): (row: number) => number {
  let lines: number[] | undefined;
  return (row) => {
    if (row === 0) return from;
    lines ??= linesOf(parse, from);
    return lines[row] ?? from;
  };
}

function linesOf(parse: (visit: (cells: Cells) => boolean) => void, from: number): number[] {
  const lines: number[] = [];
  let line = from;
  parse((cells) => {
    lines.push(line);
    for (const cell of cells) line += breaksIn(cell);
    line += 1;
    return true;
  });
  return lines;
}

function breaksIn(text: string): number {
  return text.match(BREAKS)?.length ?? 0;
}
