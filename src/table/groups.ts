import { keyed } from './keyed.js';
import { sortRows } from './sortRows.js';
import { spanOf } from './spanOf.js';
import type { Dictionary, Sheet, Table } from './tableModel.js';
import { takeDictionary, takeNumbers } from './takeRows.js';

/** The rows of a table by some of their dimensions and their window. */
export interface Groups {
  /** For each row the place of its group; groups are in order of those dimensions, then of time. */
  readonly places: Int32Array;
  /** The number of places, of which some may be of no group. */
  readonly count: number;
}

const ROOM_FOR_EACH_ROW = 4;
const LEAST_ROOM = 1_000_000;

/** @internal A place for every possible group where that is no waste; otherwise rows are sorted to find those that there are. */
export function groupsOf(table: Table, names: readonly string[]): Groups {
  const dimensions = names.flatMap((name) => table.dimensions[name] ?? []);
  const { span } = spanOf(table.periods);
  const room = dimensions.reduce((product, { values }) => product * values.length, span);
  return room <= Math.max(LEAST_ROOM, ROOM_FOR_EACH_ROW * table.size)
    ? dense(table, dimensions, room)
    : sparse(table, dimensions);
}

function dense({ size, starts, periods }: Table, dimensions: readonly Dictionary[], count: number): Groups {
  const places = new Int32Array(size);
  const { first, span } = spanOf(periods);
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const [start, end] = [starts[key] as number, starts[key + 1] as number];
    let place = 0;
    for (const { values, codes } of dimensions) place = place * values.length + (codes[start] as number);
    const offset = place * span - first;
    for (let row = start; row < end; row += 1) places[row] = offset + (periods[row] as number);
  }
  return { places, count };
}

function sparse({ size, periods }: Table, dimensions: readonly Dictionary[]): Groups {
  const order = sortRows(dimensions, periods) ?? Uint32Array.from({ length: size }, (_, row) => row);
  const places = new Int32Array(size);
  let group = -1;
  for (let at = 0; at < size; at += 1) {
    const [row, before] = [order[at] as number, order[at - 1] ?? 0];
    const isNew =
      at === 0 || periods[row] !== periods[before] || dimensions.some(({ codes }) => codes[row] !== codes[before]);
    if (isNew) group += 1;
    places[row] = group;
  }
  return { places, count: group + 1 };
}

/** The groups that there are. */
export interface Found {
  /** For each of them its place. */
  readonly places: Int32Array;
  /** For each of them a row of it. */
  readonly rows: Int32Array;
}

/** @internal The places that are of a group. */
export function foundGroups({ places, count }: Groups): Found {
  const rowAt = new Int32Array(count).fill(-1);
  for (let row = 0; row < places.length; row += 1) rowAt[places[row] as number] = row;
  const found = new Int32Array(Math.min(count, places.length));
  let size = 0;
  for (let place = 0; place < count; place += 1) {
    if (rowAt[place] === -1) continue;
    found[size] = place;
    size += 1;
  }
  const taken = found.slice(0, size);
  return { places: taken, rows: taken.map((place) => rowAt[place] as number) };
}

/** @internal The groups that there are as rows of a table. */
export function sheetOf(table: Table, names: readonly string[], { rows }: Found): Sheet {
  const dimensions = names.map((name) => [name, takeDictionary(table.dimensions[name] as Dictionary, rows)] as const);
  return {
    ...keyed(dimensions, rows.length),
    frequency: table.frequency,
    periods: takeNumbers(table.periods, rows),
  };
}

/** @internal The rows in order of their groups, and for each place where its rows start; behind the last, where they end. */
export function rowsByGroup({ places, count }: Groups): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const place of places) starts[place + 1] = (starts[place + 1] as number) + 1;
  for (let place = 0; place < count; place += 1)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const next = starts.slice();
  const order = new Int32Array(places.length);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    const at = next[place] as number;
    order[at] = row;
    next[place] = at + 1;
  }
  return { order, starts };
}
