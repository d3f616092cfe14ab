import type { Issue } from '../../errors.js';
import type { RefusedRows } from '../../table/refusedRows.js';
import type { TableLevels, Table } from '../../table/tableModel.js';
import { inputError } from '../common/inputError.js';
import { rowNumbers } from '../common/rowNumbers.js';
import { unnamedRows } from '../common/unnamedRows.js';
import type { ComtradeTableOptions } from './comtradeOptions.js';
import { fieldsOf } from './fieldsOf.js';
import { otherWindow } from './otherWindow.js';
import { issuesOf } from './problem.js';
import { CURRENT, RETIRED, type RowFields } from './rowFields.js';
import { rowReader } from './rowReader.js';
import { rowScanner } from './rowScanner.js';
import { tableSink } from './tableSink.js';

/** Rows that come one after another, as text or parsed. */
export interface RowFeed {
  /** Reads the row that begins at a place of a text, and tells where it ends; −1 where it is malformed, unusual or cut. */
  readonly scan: (text: string, at: number) => number;
  /** Reads a row that was parsed. */
  readonly take: (row: unknown) => void;
  readonly size: () => number;
  readonly problems: readonly Issue[];
  /** Makes the table; rows of one key and window are refused, unless one of them is to be kept. */
  readonly table: () => Table<TableLevels>;
  readonly leftOut: (table: Table<TableLevels>) => readonly Issue[];
}

/** @internal */
export function rowFeed(caller: string, place: 'data' | 'dataset', options: ComtradeTableOptions): RowFeed {
  const names = place === 'data' ? CURRENT : RETIRED;
  const reader = rowReader(caller, options);
  const sink = tableSink(caller, options);
  const scanner = rowScanner(names);
  const parsed = fieldsOf(names, place);
  const problems: Issue[] = [];
  const added = rowNumbers();
  let size = 0;
  let length = 0;
  const read = (fields: RowFields): void => {
    const problem = reader.read(fields);
    if (problem === null) {
      const { period } = reader.entry;
      if (length === 0) ({ length } = period);
      if (period.length === length) {
        sink.add(reader.entry);
        added.push(size);
      } else problems.push(otherWindow(period, [place, size, names.period ?? 'period']));
    } else if (typeof problem === 'string') sink.leave(problem, size, reader.entry);
    else for (const issue of issuesOf(problem, names, place, size)) problems.push(issue);
    size += 1;
  };
  return {
    problems,
    size: () => size,
    scan: (text, at) => {
      const end = scanner.scan(text, at);
      if (end >= 0) read(scanner.fields);
      return end;
    },
    take: (row) => {
      const wrong = parsed.fill(row, size);
      if (wrong === null) read(parsed.fields);
      else {
        problems.push(wrong);
        size += 1;
      }
    },
    table: () =>
      sink.build((refused) => {
        throw inputError(caller, 'rows of UN Comtrade', repetitions(refused, added.at, place), refused.count);
      }),
    leftOut: (table) => sink.leftOut(place, table),
  };
}

const PARTS = ['customs', 'transport', 'supply', 'partner2'];

// the table knows the rows that it was given, each by the one before of its key
function repetitions(refused: RefusedRows, rowOf: (added: number) => number, place: string): readonly Issue[] {
  const firsts = new Map<number, number>();
  const named = refused.first.map(([added, problem]): Issue => {
    const row = rowOf(added);
    if (problem.code !== 'duplicate-row') return { code: problem.code, path: [place, row], message: problem.message };
    const before = rowOf(problem.other);
    const kept = firsts.get(before) ?? before;
    firsts.set(row, kept);
    return {
      code: 'duplicate',
      path: [place, row],
      message: `expected ${keyOf(problem.key)} once, ${place}[${kept}] has it too`,
    };
  });
  return [...named, ...unnamedRows(refused)];
}

// without the unit and the basis
function keyOf([reporter, partner, flow, commodity, ...rest]: readonly string[]): string {
  const codes = rest.slice(0, -3);
  const part = PARTS.flatMap((name, index) => (codes[index] ? [`${name}=${codes[index]}`] : [])).join(';');
  return [reporter, partner, flow, commodity, ...(part === '' ? [] : [part]), rest.at(-1)].join(' ');
}
