import type { Issue } from '../errors.js';
import { periodAt, type Frequency } from './frequency.js';
import { keyed } from './keyed.js';
import { refuse } from './refuse.js';
import { sortRows } from './sortRows.js';
import type { Dictionary, Levels, Table } from './tableModel.js';
import { takeDictionary, takeLevels, takeNumbers } from './takeRows.js';

/** The columns of a table whose rows are in no order. */
export interface Unsorted {
  readonly names: readonly string[];
  readonly dimensions: readonly Dictionary[];
  readonly frequency: Frequency;
  readonly periods: Int32Array;
  readonly measure: Levels;
  readonly status: Dictionary | null;
}

const MOST_ISSUES = 20;

/** @internal Sorts the rows by key and window, and refuses two of one, or keeps the one that is asked for. */
export function sortedTable(unsorted: Unsorted, duplicates: 'refuse' | 'first' | 'last'): Table<Levels> {
  const { names, frequency } = unsorted;
  const order = sortRows(unsorted.dimensions, unsorted.periods);
  const sorted = order === null ? unsorted : taken(unsorted, order);
  const repeated = repetitions(sorted);
  if (repeated.length > 0 && duplicates === 'refuse') refuse(issuesOf(sorted, repeated, order));
  const { dimensions, periods, measure, status } =
    repeated.length === 0 ? sorted : taken(sorted, without(repeated, sorted.periods.length, duplicates));
  const keys = names.map((name, index) => [name, dimensions[index] as Dictionary] as const);
  return Object.freeze({ ...keyed(keys, periods.length), frequency, periods, measure, status, reasons: null });
}

function taken(columns: Unsorted, order: Uint32Array): Unsorted {
  const { measure, status } = columns;
  return {
    ...columns,
    dimensions: columns.dimensions.map((dimension) => takeDictionary(dimension, order)),
    periods: takeNumbers(columns.periods, order),
    measure: takeLevels(measure, order),
    status: status && takeDictionary(status, order),
  };
}

// the rows that are of one key and window with the row before
function repetitions({ dimensions, periods }: Unsorted): readonly number[] {
  const repeated: number[] = [];
  for (let row = 1; row < periods.length; row += 1) {
    if (periods[row] === periods[row - 1] && dimensions.every(({ codes }) => codes[row] === codes[row - 1]))
      repeated.push(row);
  }
  return repeated;
}

function without(repeated: readonly number[], size: number, keep: 'refuse' | 'first' | 'last'): Uint32Array {
  const dropped = new Set(keep === 'last' ? repeated.map((row) => row - 1) : repeated);
  return Uint32Array.from(Array.from({ length: size }, (_, row) => row).filter((row) => !dropped.has(row)));
}

function issuesOf(
  { dimensions, periods, frequency }: Unsorted,
  repeated: readonly number[],
  order: Uint32Array | null,
): readonly Issue[] {
  return repeated.slice(0, MOST_ISSUES).map((row) => {
    const key = dimensions.map(({ values, codes }) => values[codes[row] ?? 0]).join(' ');
    const [first, second] = [row - 1, row].map((place) => order?.[place] ?? place);
    const what = `${key} ${periodAt(periods[row] ?? 0, frequency)}`;
    return {
      code: 'duplicate-row',
      path: [second ?? row],
      message: `expected ${what} once, it is in row ${first} too`,
    };
  });
}
