import { addByMonth, MONTHS } from './addByMonth.js';
import type { SortedTrade } from './sortedTrade.js';

// sums start at −0, which no sum of amounts is: what is still −0 has no rows

export function isNone(sum: number): boolean {
  return Object.is(sum, -0);
}

/** For each month the sum of all. */
export function sumOfAll(trade: SortedTrade): Float64Array {
  const sums = new Float64Array(4 * MONTHS);
  addByMonth(trade, 0, trade.values.length, sums);
  return sums.slice(0, trade.span);
}

/** For each reporter, partner and month the sum over commodities. */
export function sumOfCommodities(trade: SortedTrade): Float64Array {
  const { partners, reporters, commodities, span, starts } = trade;
  const pairs = reporters.length * partners.length;
  const cells = new Float64Array(pairs * span);
  const sums = new Float64Array(4 * MONTHS);
  for (let pair = 0, cell = 0; pair < pairs; pair += 1) {
    sums.fill(-0);
    const first = starts[pair * commodities.length] as number;
    addByMonth(trade, first, starts[(pair + 1) * commodities.length] as number, sums);
    for (let month = 0; month < span; month += 1, cell += 1) cells[cell] = sums[month] as number;
  }
  return cells;
}

/** For each reporter, commodity and month the sum over partners. */
export function sumOfPartners({
  partners,
  reporters,
  commodities,
  span,
  starts,
  months,
  values,
}: SortedTrade): Float64Array {
  const cells = new Float64Array(reporters.length * commodities.length * span).fill(-0);
  let row = 0;
  for (let reporter = 0, key = 1; reporter < reporters.length; reporter += 1) {
    const first = reporter * commodities.length * span;
    for (let partner = 0; partner < partners.length; partner += 1) {
      for (let commodity = 0, start = first; commodity < commodities.length; commodity += 1, key += 1, start += span) {
        for (const end = starts[key] as number; row < end; row += 1) {
          const cell = start + (months[row] as number);
          cells[cell] = (cells[cell] as number) + (values[row] as number);
        }
      }
    }
  }
  return cells;
}

/** The sums of cells over the second of their three dimensions. */
export function totalsOf(cells: Float64Array, first: number, second: number, third: number): Float64Array {
  const totals = new Float64Array(first * third);
  for (let row = 0, cell = 0; row < first; row += 1) {
    for (let part = 0; part < second; part += 1) {
      for (let total = row * third; total < (row + 1) * third; total += 1, cell += 1)
        totals[total] = (totals[total] as number) + (cells[cell] as number);
    }
  }
  return totals;
}
