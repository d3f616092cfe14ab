import { question, type Contestant, type Question, type Questions } from '../contestant.js';
import { encodedTrade } from '../limit/encodedTrade.js';
import { growthOfRows } from '../limit/growthOfRows.js';
import { sortedTrade, type SortedTrade } from '../limit/sortedTrade.js';
import { isNone, sumOfAll, sumOfCommodities, sumOfPartners, totalsOf } from '../limit/sums.js';
import { visitCells } from '../limit/visitCells.js';

export const contestant: Contestant = {
  description:
    'a typed-array program for each question alone, in doubles that are not exact, on columns sorted by key and month; it makes the numbers and nothing else, and serves as the bound from below',
  load: (rows) => questionsOf(sortedTrade(encodedTrade(rows))),
  fill: {
    includes: 'codes for the texts, and amounts as integers of hundredths; nothing is checked or sorted',
    run: encodedTrade,
  },
};

function questionsOf(trade: SortedTrade): Questions {
  const { reporters, partners, commodities, span, firstMonth } = trade;
  const years = span / 12;
  const cellsOf = (names: readonly (readonly string[])[], answer: () => Float64Array): Question =>
    question(answer, (cells, visit) => visitCells(trade, names, cells, visit));
  const pairOf = (pair: number): string =>
    `${reporters[Math.floor(pair / partners.length)] ?? ''}|${partners[pair % partners.length] ?? ''}`;

  return {
    'year-on-year': question(
      () => growthOfRows(trade),
      (growth, visit) => {
        for (let key = 0, row = 0; key + 1 < trade.starts.length; key += 1) {
          const name = `${pairOf(Math.floor(key / commodities.length))}|${commodities[key % commodities.length] ?? ''}`;
          for (; row < (trade.starts[key + 1] ?? 0); row += 1)
            visit(`${name}|${firstMonth + (trade.months[row] ?? 0)}`, growth[row] ?? NaN);
        }
      },
    ),
    share: cellsOf([reporters, partners], () => shares(trade)),
    contribution: cellsOf([reporters, partners], () => contributions(trade)),
    annual: question(
      () => {
        const annual = yearsOf(trade);
        return { annual, growth: averageGrowth(annual, years) };
      },
      ({ annual, growth }, visit) => {
        annual.forEach((value, cell) =>
          visit(`${pairOf(Math.floor(cell / years))}|${firstMonth / 12 + (cell % years)}`, value),
        );
        growth.forEach((value, pair) => visit(`${pairOf(pair)}|growth`, value));
      },
    ),
    concentration: cellsOf([reporters], () => concentrations(trade)),
    advantage: cellsOf([reporters, commodities], () => advantages(trade)),
    sum: cellsOf([], () => sumOfAll(trade)),
  };
}

function shares(trade: SortedTrade): Float64Array {
  const { reporters, partners, span } = trade;
  const cells = sumOfCommodities(trade);
  const totals = totalsOf(cells, reporters.length, partners.length, span);
  for (let reporter = 0, cell = 0; reporter < reporters.length; reporter += 1) {
    for (let partner = 0; partner < partners.length; partner += 1) {
      for (let total = reporter * span; total < (reporter + 1) * span; total += 1, cell += 1) {
        const sum = cells[cell] as number;
        cells[cell] = isNone(sum) ? NaN : sum / (totals[total] as number);
      }
    }
  }
  return cells;
}

function contributions(trade: SortedTrade): Float64Array {
  const { reporters, partners, span } = trade;
  const sums = sumOfCommodities(trade);
  const totals = totalsOf(sums, reporters.length, partners.length, span);
  const points = new Float64Array(sums.length).fill(NaN);
  const isBroken = new Uint8Array(span);
  const block = partners.length * span;
  for (let reporter = 0; reporter < reporters.length; reporter += 1) {
    const [first, end] = [reporter * block, (reporter + 1) * block];
    isBroken.fill(0);
    for (let start = first; start < end; start += span) {
      for (let month = 12; month < span; month += 1) {
        const now = sums[start + month] as number;
        const base = sums[start + month - 12] as number;
        if (isNone(now)) continue;
        if (isNone(base)) isBroken[month] = 1;
        points[start + month] = (100 * (now - base)) / (totals[reporter * span + month - 12] as number);
      }
    }
    for (let month = 12; month < span; month += 1) {
      if (isBroken[month] === 1) for (let cell = first + month; cell < end; cell += span) points[cell] = NaN;
    }
  }
  return points;
}

function yearsOf(trade: SortedTrade): Float64Array {
  const sums = sumOfCommodities(trade);
  const annual = new Float64Array(sums.length / 12);
  for (let year = 0, cell = 0; year < annual.length; year += 1) {
    let sum = 0;
    for (const end = cell + 12; cell < end; cell += 1) {
      const month = sums[cell] as number;
      sum += isNone(month) ? NaN : month;
    }
    annual[year] = sum;
  }
  return annual;
}

function averageGrowth(annual: Float64Array, years: number): Float64Array {
  const growth = new Float64Array(annual.length / years);
  for (let pair = 0; pair < growth.length; pair += 1) {
    const first = annual[pair * years] as number;
    const last = annual[(pair + 1) * years - 1] as number;
    growth[pair] = (last / first) ** (1 / (years - 1)) - 1;
  }
  return growth;
}

function concentrations(trade: SortedTrade): Float64Array {
  const { reporters, partners, span } = trade;
  const cells = sumOfCommodities(trade);
  const totals = totalsOf(cells, reporters.length, partners.length, span);
  for (let cell = 0; cell < cells.length; cell += 1) cells[cell] = (cells[cell] as number) ** 2;
  const squares = totalsOf(cells, reporters.length, partners.length, span);
  for (let window = 0; window < squares.length; window += 1)
    squares[window] = (squares[window] as number) / (totals[window] as number) ** 2;
  return squares;
}

function advantages(trade: SortedTrade): Float64Array {
  const { reporters, commodities, span } = trade;
  const cells = sumOfPartners(trade);
  const [ofReporters, ofCommodities] = [
    totalsOf(cells, reporters.length, commodities.length, span),
    totalsOf(cells, 1, reporters.length, commodities.length * span),
  ];
  const ofWorld = totalsOf(ofCommodities, 1, commodities.length, span);
  for (let reporter = 0, cell = 0; reporter < reporters.length; reporter += 1) {
    for (let commodity = 0, place = 0; commodity < commodities.length; commodity += 1) {
      for (let month = 0; month < span; month += 1, cell += 1, place += 1) {
        const value = cells[cell] as number;
        const [here, world] = [ofReporters[reporter * span + month] as number, ofWorld[month] as number];
        cells[cell] = isNone(value) ? NaN : value / here / ((ofCommodities[place] as number) / world);
      }
    }
  }
  return cells;
}
