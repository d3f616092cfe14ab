import type { Visit } from '../contestant.js';
import type { SortedTrade } from './sortedTrade.js';

/** Tells the number of each cell of the named dimensions and the months. */
export function visitCells(
  { firstMonth, span }: SortedTrade,
  names: readonly (readonly string[])[],
  cells: Float64Array,
  visit: Visit,
): void {
  cells.forEach((value, cell) => {
    const key: (string | number | undefined)[] = [firstMonth + (cell % span)];
    let place = Math.floor(cell / span);
    for (const list of names.toReversed()) {
      key.unshift(list[place % list.length]);
      place = Math.floor(place / list.length);
    }
    visit(key.join('|'), value);
  });
}
