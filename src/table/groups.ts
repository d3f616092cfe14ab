import { sortRows } from './sortRows.js';
import { spanOf } from './spanOf.js';
import type { Dictionary, Table } from './tableModel.js';

/** The rows of a table by some of their dimensions and their window. */
export interface Groups {
  /** For each row, the number of its group; groups are sorted by those dimensions, then by time. */
  readonly of: Uint32Array;
  /** For each group, a row of it. */
  readonly rows: Uint32Array;
}

const ROOM_FOR_EACH_ROW = 4;
const LEAST_ROOM = 1_000_000;

/** @internal Numbers the groups in one sweep where a number for every possible group is no waste, and sorts otherwise. */
export function groupsOf(table: Table, names: readonly string[]): Groups {
  const { size, periods } = table;
  const dimensions = names.flatMap((name) => table.dimensions[name] ?? []);
  const { first, span } = spanOf(periods);
  const room = dimensions.reduce((product, { values }) => product * values.length, span);
  return room <= Math.max(LEAST_ROOM, ROOM_FOR_EACH_ROW * size)
    ? dense(dimensions, periods, first, span, room)
    : sorted(dimensions, periods);
}

function dense(
  dimensions: readonly Dictionary[],
  periods: Int32Array,
  first: number,
  span: number,
  room: number,
): Groups {
  const size = periods.length;
  const of = new Uint32Array(size);
  for (const { values, codes } of dimensions) {
    for (let row = 0; row < size; row += 1) of[row] = (of[row] ?? 0) * values.length + (codes[row] ?? 0);
  }
  const numbers = new Uint32Array(room);
  for (let row = 0; row < size; row += 1) {
    const place = (of[row] ?? 0) * span + (periods[row] ?? 0) - first;
    of[row] = place;
    numbers[place] = row + 1;
  }
  let count = 0;
  const rows = new Uint32Array(Math.min(size, room));
  for (let place = 0; place < room; place += 1) {
    const row = numbers[place] ?? 0;
    if (row === 0) continue;
    rows[count] = row - 1;
    numbers[place] = count;
    count += 1;
  }
  for (let row = 0; row < size; row += 1) of[row] = numbers[of[row] ?? 0] ?? 0;
  return { of, rows: rows.slice(0, count) };
}

function sorted(dimensions: readonly Dictionary[], periods: Int32Array): Groups {
  const size = periods.length;
  const order = sortRows(dimensions, periods) ?? Uint32Array.from({ length: size }, (_, row) => row);
  const of = new Uint32Array(size);
  const rows = new Uint32Array(size);
  let count = 0;
  for (let place = 0; place < size; place += 1) {
    const [row, before] = [order[place] ?? 0, order[place - 1] ?? 0];
    const isNew =
      place === 0 || periods[row] !== periods[before] || dimensions.some(({ codes }) => codes[row] !== codes[before]);
    if (isNew) {
      rows[count] = row;
      count += 1;
    }
    of[row] = count - 1;
  }
  return { of, rows: rows.slice(0, count) };
}
