import { keyed } from './keyed.js';
import { sortRows } from './sortRows.js';
import { codesFor } from './codesFor.js';
import type { Codes, Dictionary, Integers, Sheet, Table } from './tableModel.js';
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
  /** How a place is made of a key and a window; `null` where places are numbers of groups as they were found. */
  readonly code: PlaceCode | null;
}

/** place = (… (code of the first × number of the second) + code of the second …) × span + window − first. */
interface PlaceCode {
  readonly dimensions: readonly Dictionary[];
  readonly first: number;
  readonly span: number;
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
  const { starts, periods: windows } = table;
  const offsets = new Int32Array(starts.length - 1);
  for (const { values, codes } of dimensions) addCodes(offsets, starts, values.length, codes);
  for (let key = 0; key < offsets.length; key += 1) offsets[key] = (offsets[key] as number) * span - first;
  return { count, starts, offsets, windows, code: { dimensions, first, span } };
}

function addCodes(offsets: Int32Array, starts: Uint32Array, values: number, codes: Codes): void {
  for (let key = 0; key < offsets.length; key += 1) {
    offsets[key] = (offsets[key] as number) * values + (codes[starts[key] as number] as number);
  }
}

// the first window of a key is its least
function spanOfKeys({ starts, periods }: Table): { readonly first: number; readonly span: number } {
  let first = periods[0] ?? 0;
  let last = first - 1;
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const least = periods[starts[key] as number] as number;
    const most = periods[(starts[key + 1] as number) - 1] as number;
    if (least < first) first = least;
    if (most > last) last = most;
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
  return { count, starts: Uint32Array.of(0, places.length), offsets: Int32Array.of(0), windows: places, code: null };
}

/** @internal For each row the place of its group. */
export function placesOf({ starts, offsets, windows }: Groups): Int32Array {
  if (offsets.length === 1 && offsets[0] === 0) return windows;
  const places = new Int32Array(windows.length);
  for (let run = 0; run < offsets.length; run += 1) {
    const offset = offsets[run] as number;
    const end = starts[run + 1] as number;
    for (let row = starts[run] as number; row < end; row += 1) places[row] = offset + (windows[row] as number);
  }
  return places;
}

/** @internal The places that are of a group, told by the sums of the groups: a place that nothing was added to is not zero but −0. */
export function foundPlaces({ count }: Groups, sums: Integers): Int32Array {
  const places = new Int32Array(count);
  let size = 0;
  for (let place = 0; place < count; place += 1) {
    if (isNothing(sums[place])) continue;
    places[size] = place;
    size += 1;
  }
  return places.slice(0, size);
}

function isNothing(sum: number | bigint | null | undefined): boolean {
  return sum === undefined || Object.is(sum, -0);
}

/** @internal The groups at some places as rows of a table. */
export function sheetOf(table: Table, names: readonly string[], groups: Groups, places: Int32Array): Sheet {
  const columns =
    groups.code === null ? columnsOfRows(table, names, groups, places) : columnsOfCodes(groups.code, places);
  const dimensions = columns.dimensions.map((dictionary, index) => [names[index] as string, dictionary] as const);
  return { ...keyed(dimensions, places.length), frequency: table.frequency, periods: columns.periods };
}

interface KeyColumns {
  readonly dimensions: readonly Dictionary[];
  readonly periods: Int32Array;
}

function columnsOfCodes({ dimensions, first, span }: PlaceCode, places: Int32Array): KeyColumns {
  const left = new Int32Array(places.length);
  const periods = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    left[at] = (place / span) | 0;
    periods[at] = first + (place % span);
  }
  const columns = [...dimensions].reverse().map(({ values }): Dictionary => {
    const codes = codesFor(values.length, places.length);
    takeLastCodes(left, values.length, codes);
    return { values, codes };
  });
  return { dimensions: columns.reverse(), periods };
}

function takeLastCodes(left: Int32Array, values: number, codes: Codes): void {
  for (let at = 0; at < left.length; at += 1) {
    const place = left[at] as number;
    codes[at] = place % values;
    left[at] = (place / values) | 0;
  }
}

function columnsOfRows(table: Table, names: readonly string[], groups: Groups, places: Int32Array): KeyColumns {
  const rowAt = new Int32Array(groups.count);
  for (const [row, place] of placesOf(groups).entries()) rowAt[place] = row;
  const rows = takeNumbers(rowAt, places);
  const dimensions = names.map((name) => takeDictionary(table.dimensions[name] as Dictionary, rows));
  return { dimensions, periods: takeNumbers(table.periods, rows) };
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
