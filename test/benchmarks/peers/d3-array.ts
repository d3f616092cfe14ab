import { flatRollup, index, rollup, sum } from 'd3-array';
import { question, type Contestant, type Questions } from '../contestant.js';
import { monthNumber } from '../monthNumber.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../tradeRows.js';

interface Trade {
  readonly reporter: string;
  readonly partner: string;
  readonly commodity: string;
  readonly month: number;
  readonly value: number;
}

/** A reporter, something else, a month, and a number. */
type Cell = readonly [string, string, number, number];

export const contestant: Contestant = {
  description: '`rollup`, `flatRollup` and `index` of d3-array over an array of objects, in doubles',
  load: (rows) => questionsOf(tradesOf(rows)),
};

const reporterOf = (row: Trade): string => row.reporter;
const partnerOf = (row: Trade): string => row.partner;
const commodityOf = (row: Trade): string => row.commodity;
const monthOf = (row: Trade): number => row.month;
const total = (rows: Iterable<Trade>): number => sum(rows, ({ value }) => value);
const totalOfCells = (rows: Iterable<Cell>): number => sum(rows, (row) => row[3]);

function tradesOf({ size, reporter, partner, commodity, period, value }: TradeRows): readonly Trade[] {
  return Array.from({ length: size }, (_, row) => ({
    reporter: reporter[row] ?? '',
    partner: partner[row] ?? '',
    commodity: commodity[row] ?? '',
    month: monthNumber(period[row] ?? ''),
    value: Number(value[row]),
  }));
}

function questionsOf(trades: readonly Trade[]): Questions {
  const pairs = (): Cell[] => flatRollup(trades, total, reporterOf, partnerOf, monthOf);
  const totalsOf = (cells: readonly Cell[]) =>
    rollup(
      cells,
      totalOfCells,
      (cell) => cell[0],
      (cell) => cell[2],
    );

  return {
    'year-on-year': question(
      () => {
        const values = index(trades, reporterOf, partnerOf, commodityOf, monthOf);
        return trades.map(({ reporter, partner, commodity, month, value }) => {
          const base =
            values
              .get(reporter)
              ?.get(partner)
              ?.get(commodity)
              ?.get(month - 12)?.value ?? 0;
          return { reporter, partner, commodity, month, growth: base > 0 ? (value - base) / base : null };
        });
      },
      (rows, visit) => {
        for (const { reporter, partner, commodity, month, growth } of rows)
          visit(`${reporter}|${partner}|${commodity}|${month}`, growth ?? NaN);
      },
    ),
    share: question(
      () => {
        const cells = pairs();
        const totals = totalsOf(cells);
        return cells.map(([reporter, partner, month, value]) => {
          const share = value / (totals.get(reporter)?.get(month) ?? NaN);
          return { reporter, partner, month, share };
        });
      },
      (rows, visit) => {
        for (const { reporter, partner, month, share } of rows) visit(`${reporter}|${partner}|${month}`, share);
      },
    ),
    contribution: question(
      () => {
        const cells = pairs();
        const totals = totalsOf(cells);
        const values = index(
          cells,
          (cell) => cell[0],
          (cell) => cell[2],
          (cell) => cell[1],
        );
        const baseOf = ([reporter, partner, month]: Cell): number | undefined =>
          values
            .get(reporter)
            ?.get(month - 12)
            ?.get(partner)?.[3];
        const isWhole = rollup(
          cells,
          (rows) => rows.every((row) => baseOf(row) !== undefined),
          (cell) => cell[0],
          (cell) => cell[2],
        );
        return cells.map((cell) => {
          const [reporter, partner, month, value] = cell;
          const base = totals.get(reporter)?.get(month - 12) ?? 0;
          const isKnown = base > 0 && isWhole.get(reporter)?.get(month) === true;
          return { reporter, partner, month, points: isKnown ? (100 * (value - (baseOf(cell) ?? NaN))) / base : null };
        });
      },
      (rows, visit) => {
        for (const { reporter, partner, month, points } of rows)
          visit(`${reporter}|${partner}|${month}`, points ?? NaN);
      },
    ),
    annual: question(
      () => {
        const years = rollup(
          pairs(),
          (rows) => (rows.length === 12 ? totalOfCells(rows) : NaN),
          (cell) => cell[0],
          (cell) => cell[1],
          (cell) => Math.floor(cell[2] / 12),
        );
        const growth = [...years].flatMap(([reporter, partners]) =>
          [...partners].map(([partner, sums]) => {
            const ratio = (sums.get(LAST_YEAR) ?? NaN) / (sums.get(FIRST_YEAR) ?? NaN);
            return { reporter, partner, growth: ratio ** (1 / (LAST_YEAR - FIRST_YEAR)) - 1 };
          }),
        );
        return { years, growth };
      },
      ({ years, growth }, visit) => {
        for (const [reporter, partners] of years) {
          for (const [partner, sums] of partners)
            sums.forEach((value, year) => visit(`${reporter}|${partner}|${year}`, value));
        }
        for (const { reporter, partner, growth: value } of growth) visit(`${reporter}|${partner}|growth`, value);
      },
    ),
    concentration: question(
      () =>
        flatRollup(
          pairs(),
          (rows) => sum(rows, (row) => row[3] ** 2) / totalOfCells(rows) ** 2,
          (cell) => cell[0],
          (cell) => cell[2],
        ),
      (cells, visit) => {
        for (const [reporter, month, value] of cells) visit(`${reporter}|${month}`, value);
      },
    ),
    advantage: question(
      () => {
        const cells = flatRollup(trades, total, reporterOf, commodityOf, monthOf);
        const ofReporters = totalsOf(cells);
        const ofCommodities = rollup(
          cells,
          totalOfCells,
          (cell) => cell[1],
          (cell) => cell[2],
        );
        const ofMonths = rollup(cells, totalOfCells, (cell) => cell[2]);
        return cells.map(([reporter, commodity, month, value]) => {
          const here = value / (ofReporters.get(reporter)?.get(month) ?? NaN);
          const world = (ofCommodities.get(commodity)?.get(month) ?? NaN) / (ofMonths.get(month) ?? NaN);
          return { reporter, commodity, month, advantage: here / world };
        });
      },
      (rows, visit) => {
        for (const { reporter, commodity, month, advantage } of rows)
          visit(`${reporter}|${commodity}|${month}`, advantage);
      },
    ),
    sum: question(
      () => rollup(trades, total, monthOf),
      (sums, visit) => sums.forEach((value, month) => visit(String(month), value)),
    ),
  };
}
