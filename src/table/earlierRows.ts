import { windowsInYear } from './frequency.js';
import type { Sheet, Table } from './tableModel.js';

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

/** @internal For each row whether a break lies between the window a year earlier and its own, itself among them. */
export function breaksSinceYear(table: Table): Uint8Array | null {
  const { status, size, starts, periods, frequency } = table;
  const flagged = status?.values.map((flags) => flags.split(' ').includes('B')) ?? [];
  if (status === null || !flagged.includes(true)) return null;
  const perYear = windowsInYear(frequency);
  const breaks = new Uint8Array(size);
  const isBreak = (row: number): boolean => flagged[status.codes[row] ?? 0] === true;
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const [first, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    for (let row = first; row < end; row += 1) {
      // a year-to-date begins with its year, so that any break of the year lies in it
      const period = periods[row] ?? 0;
      const year = Math.floor(period / perYear);
      const isWithin = (other: number): boolean =>
        frequency === 'year-to-date'
          ? Math.floor(other / perYear) === year
          : other > period - perYear && other <= period;
      for (let other = row; other >= first && (periods[other] ?? 0) > period - perYear; other -= 1) {
        if (isBreak(other) && isWithin(periods[other] ?? 0)) breaks[row] = 1;
      }
      for (
        let other = row + 1;
        frequency === 'year-to-date' && other < end && isWithin(periods[other] ?? 0);
        other += 1
      ) {
        if (isBreak(other)) breaks[row] = 1;
      }
    }
  }
  return breaks;
}
