import type { SortedTrade } from './sortedTrade.js';

/** For each row its growth over a year. */
export function growthOfRows({ span, starts, months, values }: SortedTrade): Float64Array {
  const growth = new Float64Array(values.length);
  // one key at a time is laid out by month, a year late, so that a base is looked up without a search; a base of zero is none
  const bases = new Float64Array(span + 12).fill(NaN);
  let row = 0;
  for (let key = 1; key < starts.length; key += 1) {
    const end = starts[key] as number;
    let next = 12;
    for (; row < end; row += 1) {
      const month = months[row] as number;
      const value = values[row] as number;
      const place = month + 12;
      for (; next < place; next += 1) bases[next] = NaN;
      bases[place] = value > 0 ? value : NaN;
      next = place + 1;
      const base = bases[month] as number;
      growth[row] = (value - base) / base;
    }
  }
  return growth;
}
