import { keyed } from './keyed.js';
import { sortRows } from './sortRows.js';
import type { Dictionary, Sheet, Table } from './tableModel.js';
import { takeDictionary, takeNumbers } from './takeRows.js';

/**
 * The rows of a table in groups, each of which has a place. Rows come in runs: the place of a row is its number in `windows` and what
 * is added for its run, so that no place is written down for a row before it is wanted.
 */
export interface Groups {
  /** The number of places, of which some may be of no group. */
  readonly count: number;
  /** The first row of each run, and the size behind the last. */
  readonly starts: Uint32Array;
  /** What is added for each run. */
  readonly offsets: Int32Array;
  readonly windows: Int32Array;
}

const ROOM_FOR_EACH_ROW = 4;
const LEAST_ROOM = 1_000_000;

/**
 * The rows by some of their dimensions and their window, in order of these. There is a place for every group that there could be
 * where that is no waste; otherwise rows are sorted to find those that there are.
 *
 * @internal
 */
export function groupsOf(table: Table, names: readonly string[]): Groups {
  const dimensions = names.flatMap((name) => table.dimensions[name] ?? []);
  const { first, span } = spanOfKeys(table);
  const count = dimensions.reduce((product, { values }) => product * values.length, span);
  if (count > Math.max(LEAST_ROOM, ROOM_FOR_EACH_ROW * table.size)) return sorted(table, dimensions);
  const offsets = new Int32Array(table.starts.length - 1);
  for (let key = 0; key < offsets.length; key += 1) {
    const row = table.starts[key] as number;
    let place = 0;
    for (const { values, codes } of dimensions) place = place * values.length + (codes[row] as number);
    offsets[key] = place * span - first;
  }
  return { count, starts: table.starts, offsets, windows: table.periods };
}

// the first window of a key is its least
function spanOfKeys({ starts, periods }: Table): { readonly first: number; readonly span: number } {
  let [first, last] = [periods[0] ?? 0, (periods[0] ?? 0) - 1];
  for (let key = 0; key + 1 < starts.length; key += 1) {
    first = Math.min(first, periods[starts[key] as number] as number);
    last = Math.max(last, periods[(starts[key + 1] as number) - 1] as number);
  }
  return { first, span: last - first + 1 };
}

function sorted({ size, periods }: Table, dimensions: readonly Dictionary[]): Groups {
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
  return groupsAt(places, group + 1);
}

/** @internal Groups whose places are written down. */
export function groupsAt(places: Int32Array, count: number): Groups {
  return { count, starts: Uint32Array.of(0, places.length), offsets: Int32Array.of(0), windows: places };
}

/** @internal For each row the place of its group. */
export function placesOf({ starts, offsets, windows }: Groups): Int32Array {
  if (offsets.length === 1 && offsets[0] === 0) return windows;
  const places = new Int32Array(windows.length);
  for (let run = 0; run < offsets.length; run += 1) {
    const [offset, end] = [offsets[run] as number, starts[run + 1] as number];
    for (let row = starts[run] as number; row < end; row += 1) places[row] = offset + (windows[row] as number);
  }
  return places;
}

/** The groups that there are. */
export interface Found {
  /** For each of them its place. */
  readonly places: Int32Array;
  /** For each of them a row of it. */
  readonly rows: Int32Array;
}

/** @internal The places that are of a group. */
export function foundGroups({ count, starts, offsets, windows }: Groups): Found {
  const rowAt = new Int32Array(count).fill(-1);
  for (let run = 0; run < offsets.length; run += 1) {
    const [offset, end] = [offsets[run] as number, starts[run + 1] as number];
    for (let row = starts[run] as number; row < end; row += 1) rowAt[offset + (windows[row] as number)] = row;
  }
  const places = new Int32Array(Math.min(count, windows.length));
  let size = 0;
  for (let place = 0; place < count; place += 1) {
    if (rowAt[place] === -1) continue;
    places[size] = place;
    size += 1;
  }
  const found = places.slice(0, size);
  return { places: found, rows: takeNumbers(rowAt, found) };
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
export function rowsByGroup(groups: Groups): { readonly order: Int32Array; readonly starts: Int32Array } {
  const { count } = groups;
  const places = placesOf(groups);
  const starts = new Int32Array(count + 1);
  for (const place of places) starts[place + 1] = (starts[place + 1] as number) + 1;
  for (let place = 0; place < count; place += 1) {
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  }
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
