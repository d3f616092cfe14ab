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

type Pair = Omit<Trade, 'commodity'>;

export const contestant: Contestant = {
  description: 'plain Maps with text keys over an array of objects, in doubles',
  load: (rows) => questionsOf(tradesOf(rows)),
};

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
  const pairs = (): readonly Pair[] => {
    const sums = new Map<string, { -readonly [name in keyof Pair]: Pair[name] }>();
    for (const { reporter, partner, month, value } of trades) {
      const key = `${reporter}|${partner}|${month}`;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { reporter, partner, month, value });
      else sum.value += value;
    }
    return [...sums.values()];
  };
  const sumBy = <R extends { readonly value: number }, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, number> => {
    const sums = new Map<K, number>();
    for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.value);
    return sums;
  };
  const windowOf = ({ reporter, month }: Pair): string => `${reporter}|${month}`;
  const pairKey = ({ reporter, partner, month }: Pair): string => `${reporter}|${partner}|${month}`;

  return {
    'year-on-year': question(
      () => {
        const values = new Map<string, number>();
        for (const { reporter, partner, commodity, month, value } of trades)
          values.set(`${reporter}|${partner}|${commodity}|${month}`, value);
        return trades.map(({ reporter, partner, commodity, month, value }) => {
          const base = values.get(`${reporter}|${partner}|${commodity}|${month - 12}`) ?? 0;
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
        const rows = pairs();
        const totals = sumBy(rows, windowOf);
        return rows.map((row) => ({ ...row, share: row.value / (totals.get(windowOf(row)) ?? NaN) }));
      },
      (rows, visit) => {
        for (const row of rows) visit(pairKey(row), row.share);
      },
    ),
    contribution: question(
      () => {
        const rows = pairs();
        const totals = sumBy(rows, windowOf);
        const values = new Map(rows.map((row) => [pairKey(row), row.value]));
        const bases = rows.map((row) => values.get(pairKey({ ...row, month: row.month - 12 })));
        const broken = new Set(rows.filter((_, index) => bases[index] === undefined).map(windowOf));
        return rows.map((row, index) => {
          const total = totals.get(windowOf({ ...row, month: row.month - 12 })) ?? 0;
          const isKnown = total > 0 && !broken.has(windowOf(row));
          return { ...row, points: isKnown ? (100 * (row.value - (bases[index] ?? NaN))) / total : null };
        });
      },
      (rows, visit) => {
        for (const row of rows) visit(pairKey(row), row.points ?? NaN);
      },
    ),
    annual: question(
      () => {
        const years = new Map<string, { months: number; value: number }>();
        const names = new Set<string>();
        for (const { reporter, partner, month, value } of pairs()) {
          const pair = `${reporter}|${partner}`;
          names.add(pair);
          const key = `${pair}|${Math.floor(month / 12)}`;
          const year = years.get(key);
          if (year === undefined) years.set(key, { months: 1, value });
          else {
            year.months += 1;
            year.value += value;
          }
        }
        const sums = new Map([...years].map(([key, { months, value }]) => [key, months === 12 ? value : NaN]));
        const growth = new Map<string, number>();
        for (const pair of names) {
          const [first, last] = [sums.get(`${pair}|${FIRST_YEAR}`) ?? NaN, sums.get(`${pair}|${LAST_YEAR}`) ?? NaN];
          growth.set(pair, (last / first) ** (1 / (LAST_YEAR - FIRST_YEAR)) - 1);
        }
        return { sums, growth };
      },
      ({ sums, growth }, visit) => {
        for (const [key, value] of sums) visit(key, value);
        for (const [pair, value] of growth) visit(`${pair}|growth`, value);
      },
    ),
    concentration: question(
      () => {
        const windows = new Map<string, { sum: number; squares: number }>();
        for (const row of pairs()) {
          const key = windowOf(row);
          const window = windows.get(key) ?? { sum: 0, squares: 0 };
          window.sum += row.value;
          window.squares += row.value ** 2;
          windows.set(key, window);
        }
        return new Map([...windows].map(([key, { sum, squares }]) => [key, squares / sum ** 2]));
      },
      (indices, visit) => indices.forEach((value, key) => visit(key, value)),
    ),
    advantage: question(
      () => {
        const exports = sumBy(trades, ({ reporter, commodity, month }) => `${reporter}|${commodity}|${month}`);
        const rows = [...exports].map(([key, value]) => {
          const [reporter = '', commodity = '', month = ''] = key.split('|');
          return { key, value, reporter: `${reporter}|${month}`, commodity: `${commodity}|${month}`, month };
        });
        const ofReporters = sumBy(rows, ({ reporter }) => reporter);
        const ofCommodities = sumBy(rows, ({ commodity }) => commodity);
        const ofMonths = sumBy(rows, ({ month }) => month);
        return rows.map(({ key, value, reporter, commodity, month }) => {
          const here = value / (ofReporters.get(reporter) ?? NaN);
          return { key, value: here / ((ofCommodities.get(commodity) ?? NaN) / (ofMonths.get(month) ?? NaN)) };
        });
      },
      (rows, visit) => {
        for (const { key, value } of rows) visit(key, value);
      },
    ),
    sum: question(
      () => sumBy(trades, ({ month }) => month),
      (sums, visit) => sums.forEach((value, month) => visit(String(month), value)),
    ),
  };
}
