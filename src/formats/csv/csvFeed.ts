import type { Issue } from '../../errors.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import type { TextFeed } from '../common/readStream.js';
import { refuseInput } from '../common/refuseInput.js';
import { rowNumbers } from '../common/rowNumbers.js';
import { builtTable } from './builtTable.js';
import { csvTableLayout, type CsvTableLayout } from './csvTableLayout.js';
import type { CsvTableOptions } from './csvTableOptions.js';
import { delimiterOf } from './delimiterOf.js';
import { endOfRows } from './endOfRows.js';
import { unguard } from './formulaGuard.js';
import { headerIssues } from './headerIssues.js';
import { parseCsvPart } from './parseCsv.js';
import { separatedText } from './separatedText.js';
import { tableRows, type TableRows } from './tableRows.js';

type Cells = readonly string[];

const BREAKS = /\r\n?|\n/gu;
// and what tells that its break is whole
const FIRST_LINE = /\n|\r./su;

/** @internal Reads the text of a table piece by piece. */
export function csvFeed(caller: string, options: CsvTableOptions): TextFeed<Table<TableLevels>> {
  let delimiter = delimiterOf(caller, options);
  const clean = options.guardFormulas === true ? (row: Cells): Cells => row.map(unguard) : (row: Cells): Cells => row;
  const ragged: Issue[] = [];
  const given = rowNumbers();
  let header: Cells | null = null;
  let begun: { readonly layout: CsvTableLayout; readonly rows: TableRows } | null = null;
  let line = 1;
  let size = 0;
  let isBeginning = true;

  const begin = (cells: Cells): NonNullable<typeof begun> => {
    header = cells;
    refuseInput(caller, 'CSV', headerIssues(cells, line));
    const layout = csvTableLayout(caller, cells, line, options);
    return { layout, rows: tableRows(caller, { header: cells, delimiter }, layout, options, flattened()) };
  };
  const row = (cells: Cells): void => {
    if (begun === null) {
      begun = begin(clean(cells));
      return;
    }
    const wanted = header?.length ?? 0;
    if (cells.length === wanted) {
      if (begun.rows.read(clean(cells), () => line)) given.push(line);
    } else if (cells.length !== 1 || cells[0] !== '') {
      const message = `expected ${wanted} cells like the header, got ${cells.length}`;
      ragged.push({ code: 'ragged-row', path: ['line', line], message });
    }
    size += 1;
  };
  const take = (part: string): void => {
    const hasQuotes = part.includes('"');
    const before = line;
    const parsed = parseCsvPart(part, delimiter);
    for (const cells of parsed.rows) {
      row(cells);
      line += 1;
      if (hasQuotes) for (const cell of cells) line += cell.match(BREAKS)?.length ?? 0;
    }
    if (parsed.quoteIssue === null) return;
    const { path, ...issue } = parsed.quoteIssue;
    refuseInput(caller, 'CSV', [{ ...issue, path: ['line', before - 1 + Number(path[1])] }]);
  };
  return {
    rows: () => size,
    read: (text, isLast) => {
      let rest = text;
      if (isBeginning) {
        if (!isLast && !FIRST_LINE.test(text)) return 0;
        isBeginning = false;
        ({ text: rest, delimiter, line } = separatedText(caller, text, options));
      }
      const end = isLast ? rest.length : endOfRows(rest, delimiter);
      take(rest.slice(0, end));
      return text.length - rest.length + end;
    },
    finish: () => {
      const { layout, rows } = begun ?? begin([]);
      return builtTable(caller, rows.builder, layout, [...ragged, ...rows.issues], given.at);
    },
  };
}

const SHORT = 12;

// what is cut from a text holds the whole of it; texts of up to 12 characters are copied
function flattened(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length <= SHORT) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    const copy = JSON.parse(JSON.stringify(text)) as string;
    known.set(copy, copy);
    return copy;
  };
}
