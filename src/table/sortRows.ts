import { spanOf } from './spanOf.js';
import type { Codes, Dictionary } from './tableModel.js';

/**
 * The order of rows by their dimensions, then by time, or `null` where they are in it already. Stable; each pass counts the codes of
 * one column, from the last to the first.
 *
 * @internal
 */
export function sortRows(dimensions: readonly Dictionary[], periods: Int32Array): Uint32Array | null {
  const size = periods.length;
  if (isSorted(dimensions, periods)) return null;
  let order: Uint32Array = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) order[row] = row;
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
