import { spanOf } from './spanOf.js';
import type { Codes, Dictionary } from './tableModel.js';

const ROOM_FOR_EACH_ROW = 4;

/**
 * The order of rows by their dimensions, then by time, or `null` where they are in it already. Stable.
 *
 * @internal
 */
export function sortRows(dimensions: readonly Dictionary[], periods: Int32Array): Uint32Array | null {
  if (isSorted(dimensions, periods)) return null;
  const { span } = spanOf(periods);
  const room = dimensions.reduce((product, { values }) => product * values.length, span);
  const placed = room <= ROOM_FOR_EACH_ROW * periods.length ? inPlaces(dimensions, periods, room) : null;
  return placed ?? inPasses(dimensions, periods);
}

// each row in a place for its key and window; `null` where two are of one
function inPlaces(dimensions: readonly Dictionary[], periods: Int32Array, room: number): Uint32Array | null {
  const { first, span } = spanOf(periods);
  const size = periods.length;
  const places = new Uint32Array(size);
  for (const { values, codes } of dimensions) {
    for (let row = 0; row < size; row += 1)
      places[row] = (places[row] as number) * values.length + (codes[row] as number);
  }
  const rows = new Int32Array(room).fill(-1);
  for (let row = 0; row < size; row += 1) {
    const place = (places[row] as number) * span + (periods[row] as number) - first;
    if (rows[place] !== -1) return null;
    rows[place] = row;
  }
  let at = 0;
  for (let place = 0; place < room; place += 1) {
    const row = rows[place] as number;
    if (row === -1) continue;
    places[at] = row;
    at += 1;
  }
  return places;
}

// counts the codes of one column in each pass, from the last to the first
function inPasses(dimensions: readonly Dictionary[], periods: Int32Array): Uint32Array {
  let order: Uint32Array = Uint32Array.from(periods.keys());
  const { first, span } = spanOf(periods);
  order = pass(order, periods, first, span);
  for (const { codes, values } of [...dimensions].reverse()) {
    if (values.length > 1) order = pass(order, codes, 0, values.length);
  }
  return order;
}

function isSorted(dimensions: readonly Dictionary[], periods: Int32Array): boolean {
  const columns: readonly (Codes | Int32Array)[] = [...dimensions.map(({ codes }) => codes), periods];
  for (let row = 1; row < periods.length; row += 1) {
    for (const column of columns) {
      const [before, now] = [column[row - 1] ?? 0, column[row] ?? 0];
      if (before < now) break;
      if (before > now) return false;
    }
  }
  return true;
}

function pass(order: Uint32Array, keys: Codes | Int32Array, least: number, count: number): Uint32Array {
  const places = new Uint32Array(count + 1);
  for (const key of keys) places[key - least + 1] = (places[key - least + 1] ?? 0) + 1;
  for (let key = 0; key < count; key += 1) places[key + 1] = (places[key + 1] ?? 0) + (places[key] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const key = (keys[row] ?? 0) - least;
    const place = places[key] ?? 0;
    sorted[place] = row;
    places[key] = place + 1;
  }
  return sorted;
}

/** @internal The first row of each run of rows of one key, and the size behind the last. */
export function startsOf(dimensions: readonly Dictionary[], size: number): Uint32Array {
  const isStart = new Uint8Array(size);
  isStart[0] = 1;
  for (const { codes, values } of dimensions) {
    if (values.length < 2) continue;
    for (let row = 1; row < size; row += 1) if (codes[row] !== codes[row - 1]) isStart[row] = 1;
  }
  const starts = new Uint32Array(size + 1);
  let keys = 0;
  for (let row = 0; row < size; row += 1) {
    if (isStart[row] !== 1) continue;
    starts[keys] = row;
    keys += 1;
  }
  starts[keys] = size;
  return starts.slice(0, keys + 1);
}
