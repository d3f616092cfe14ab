import type { SortedTrade } from './sortedTrade.js';

/** More than there are months. */
export const MONTHS = 256;

/**
 * Adds the rows from a first up to an end to the sums of their months. A quarter of the rows at a time has sums of its own, so
 * that no addition waits for the one before; the first quarter of the array then holds the sums of all.
 */
export function addByMonth(
  { span, months, values }: SortedTrade,
  first: number,
  end: number,
  sums: Float64Array,
): void {
  const quarter = (end - first) >> 2;
  let row = first;
  let second = first + quarter;
  let third = second + quarter;
  let fourth = third + quarter;
  for (const stop = second; row < stop; row += 1, second += 1, third += 1, fourth += 1) {
    const a = months[row] as number;
    const b = MONTHS + (months[second] as number);
    const c = 2 * MONTHS + (months[third] as number);
    const d = 3 * MONTHS + (months[fourth] as number);
    sums[a] = (sums[a] as number) + (values[row] as number);
    sums[b] = (sums[b] as number) + (values[second] as number);
    sums[c] = (sums[c] as number) + (values[third] as number);
    sums[d] = (sums[d] as number) + (values[fourth] as number);
  }
  for (row = first + 4 * quarter; row < end; row += 1) {
    const month = months[row] as number;
    sums[month] = (sums[month] as number) + (values[row] as number);
  }
  for (let month = 0; month < span; month += 1) {
    const half = (sums[month] as number) + (sums[MONTHS + month] as number);
    sums[month] = half + (sums[2 * MONTHS + month] as number) + (sums[3 * MONTHS + month] as number);
  }
}
