import type { Sheet } from './tableModel.js';

/** @internal For each row the row of the same key a number of windows earlier, or −1. */
export function earlierRows({ size, starts, periods }: Sheet, windows: number): Int32Array {
  const earlier = new Int32Array(size);
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const end = starts[key + 1] as number;
    let base = starts[key] as number;
    for (let row = base; row < end; row += 1) {
      const wanted = (periods[row] as number) - windows;
      while ((periods[base] as number) < wanted) base += 1;
      earlier[row] = periods[base] === wanted ? base : -1;
    }
  }
  return earlier;
}
