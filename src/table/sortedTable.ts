import { windowAt, type Frequency } from './frequency.js';
import { keyed } from './keyed.js';
import { refuse } from './refuse.js';
import { refusedRows, type Problems, type RefusedRows } from './refusedRows.js';
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

/** The number of a window that is of no table. */
export const NO_WINDOW = -1;

/**
 * @internal Sorts the rows by key and window, and refuses two of one, or keeps the one that is asked for; and what is wrong already. What is
 * refused is handed to `refuseRows`, where its words are not to be those of a table.
 */
export function sortedTable<T = never>(
  caller: string,
  unsorted: Unsorted,
  duplicates: 'refuse' | 'first' | 'last',
  problems: readonly Problems[] = [],
  refuseRows: (refused: RefusedRows) => T = (refused) => refuse(caller, refused),
): Table<TableLevels> | T {
  const { names, frequency } = unsorted;
  const order = sortRows(unsorted.dimensions, unsorted.periods);
  const sorted = order === null ? unsorted : taken(unsorted, order);
  const repeated = repetitions(sorted);
  const refused = refusedRows([
    ...problems,
    outsideBounds(unsorted.measure),
    ...(duplicates === 'refuse' ? [repeatedIn(caller, sorted, repeated, order)] : []),
  ]);
  if (refused !== null) return refuseRows(refused);
  const { dimensions, periods, measure, status, reasons } =
    repeated.length === 0 ? sorted : taken(sorted, without(repeated, sorted.periods.length, duplicates));
  const keys = names.map((name, index) => [name, dimensions[index] as Dictionary] as const);
  return Object.freeze({ ...keyed(keys, periods.length), frequency, periods, measure, status, reasons });
}

// what is below its low end or above its high end has none
function outsideBounds({ value, low, high }: TableLevels): Problems {
  const isOutside = (row: number): boolean => {
    const [number, least, most] = [value[row], low?.[row], high?.[row]];
    return isAbove(least, number) || isAbove(number, most) || isAbove(least, most);
  };
  return {
    rows: low === null && high === null ? [] : Array.from(value.keys()).filter(isOutside),
    problemOf: () => ({ code: 'outside-bounds', message: 'expected a number between its bounds, got one that is not' }),
  };
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
    if (periods[row] === NO_WINDOW) continue;
    if (periods[row] === periods[row - 1] && dimensions.every(({ codes }) => codes[row] === codes[row - 1]))
      repeated.push(row);
  }
  return repeated;
}

function without(repeated: readonly number[], size: number, keep: 'refuse' | 'first' | 'last'): Uint32Array {
  const dropped = new Set(keep === 'last' ? repeated.map((row) => row - 1) : repeated);
  return Uint32Array.from(Array.from({ length: size }, (_, row) => row).filter((row) => !dropped.has(row)));
}

function repeatedIn(
  caller: string,
  { dimensions, periods, frequency }: Unsorted,
  repeated: readonly number[],
  order: Uint32Array | null,
): Problems {
  const rowAt = (place: number): number => order?.[place] ?? place;
  const places = new Map(repeated.map((place) => [rowAt(place), place]));
  return {
    rows: places.keys(),
    problemOf: (row) => {
      const place = places.get(row) ?? row;
      const key = dimensions.map(({ values, codes }) => values[codes[place] ?? 0] ?? '');
      const window = windowAt(periods[place] ?? 0, frequency, caller);
      return { code: 'duplicate-row', key: [...key, window], other: rowAt(place - 1) };
    },
  };
}
