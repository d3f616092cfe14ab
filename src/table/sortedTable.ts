import type { Issue } from '../errors.js';
import { windowAt, type Frequency } from './frequency.js';
import { keyed } from './keyed.js';
import { refuse } from './refuse.js';
import { sortRows } from './sortRows.js';
import type { Dictionary, TableLevels, Table } from './tableModel.js';
import { takeDictionary, takeLevels, takeNumbers } from './takeRows.js';

/** The columns of a table whose rows are in no order. */
export interface Unsorted {
  readonly names: readonly string[];
  readonly dimensions: readonly Dictionary[];
  readonly frequency: Frequency;
  readonly periods: Int32Array;
  readonly measure: TableLevels;
  readonly status: Dictionary | null;
  readonly reasons: Dictionary | null;
}

const MOST_ISSUES = 20;

/** @internal Sorts the rows by key and window, and refuses two of one, or keeps the one that is asked for. */
export function sortedTable(unsorted: Unsorted, duplicates: 'refuse' | 'first' | 'last'): Table<TableLevels> {
  const { names, frequency } = unsorted;
  requireBounds(unsorted.measure);
  const order = sortRows(unsorted.dimensions, unsorted.periods);
  const sorted = order === null ? unsorted : taken(unsorted, order);
  const repeated = repetitions(sorted);
  if (duplicates === 'refuse') refuse(issuesOf(sorted, repeated, order), repeated.length);
  const { dimensions, periods, measure, status, reasons } =
    repeated.length === 0 ? sorted : taken(sorted, without(repeated, sorted.periods.length, duplicates));
  const keys = names.map((name, index) => [name, dimensions[index] as Dictionary] as const);
  return Object.freeze({ ...keyed(keys, periods.length), frequency, periods, measure, status, reasons });
}

// what is below its low end or above its high end has none
function requireBounds({ value, low, high }: TableLevels): void {
  if (low === null || high === null) return;
  const outside = Array.from(value.keys()).filter((row) => {
    const [number, least, most] = [value[row], low[row], high[row]] as (number | bigint | null)[];
    return isAbove(least, number) || isAbove(number, most) || isAbove(least, most);
  });
  const issues = outside.slice(0, MOST_ISSUES).map((row) => ({
    code: 'outside-bounds',
    path: [row],
    message: 'expected a number between its bounds, got one that is not',
  }));
  refuse(issues, outside.length);
}

// false where either is missing
function isAbove(a: number | bigint | null | undefined, b: number | bigint | null | undefined): boolean {
  return a != null && b != null && a > b;
}

function taken(columns: Unsorted, order: Uint32Array): Unsorted {
  const { measure, status, reasons } = columns;
  return {
    ...columns,
    dimensions: columns.dimensions.map((dimension) => takeDictionary(dimension, order)),
    periods: takeNumbers(columns.periods, order),
    measure: takeLevels(measure, order),
    status: status && takeDictionary(status, order),
    reasons: reasons && takeDictionary(reasons, order),
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
    const key = dimensions.map(({ values, codes }) => values[codes[row] ?? 0]);
    const [first, second] = [row - 1, row].map((place) => order?.[place] ?? place);
    const what = [...key, windowAt(periods[row] ?? 0, frequency)].join(' ');
    return {
      code: 'duplicate-row',
      path: [second ?? row],
      message: `expected ${what} once, it is in row ${first} too`,
    };
  });
}
