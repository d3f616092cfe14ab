import type { JsonStatCells } from './jsonStatMessage.js';

/** @internal Cells that are in order of their places: a list where each place has one, else those that there are, by their places. */
export function cellList<T>(cells: readonly (readonly [place: number, value: T])[], size: number): JsonStatCells<T> {
  return cells.length === size ? cells.map(([, value]) => value) : Object.fromEntries(cells);
}
