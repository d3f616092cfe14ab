import { Decimal } from 'decimal.js';
import { question, type Contestant, type Questions } from '../contestant.js';
import { monthNumber } from '../monthNumber.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../tradeRows.js';

interface Pair {
  readonly reporter: string;
  readonly partner: string;
  readonly month: number;
  readonly value: Decimal;
}

interface Trade extends Pair {
  readonly commodity: string;
}

export const contestant: Contestant = {
  description: 'plain Maps with text keys over an array of objects, each with a Decimal of decimal.js',
  load: (rows) => questionsOf(tradesOf(rows)),
};

const NONE = new Decimal(NaN);
const windowOf = ({ reporter, month }: Pair): string => `${reporter}|${month}`;
const pairKey = ({ reporter, partner, month }: Pair): string => `${reporter}|${partner}|${month}`;

function tradesOf({ size, reporter, partner, commodity, period, value }: TradeRows): readonly Trade[] {
  return Array.from({ length: size }, (_, row) => ({
    reporter: reporter[row] ?? '',
    partner: partner[row] ?? '',
    commodity: commodity[row] ?? '',
    month: monthNumber(period[row] ?? ''),
    value: new Decimal(value[row] ?? ''),
  }));
}

function sumBy<R extends { readonly value: Decimal }, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, Decimal> {
  const sums = new Map<K, Decimal>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? row.value : sum.plus(row.value));
  }
  return sums;
}

function questionsOf(trades: readonly Trade[]): Questions {
  const pairs = (): readonly Pair[] => {
    const sums = new Map<string, { -readonly [name in keyof Pair]: Pair[name] }>();
    for (const { reporter, partner, month, value } of trades) {
      const key = `${reporter}|${partner}|${month}`;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { reporter, partner, month, value });
      else sum.value = sum.value.plus(value);
    }
    return [...sums.values()];
  };

  return {
    'year-on-year': question(
      () => {
        const values = new Map(trades.map((row) => [`${pairKey(row)}|${row.commodity}`, row.value]));
        return trades.map((row) => {
          const base = values.get(`${row.reporter}|${row.partner}|${row.month - 12}|${row.commodity}`);
          return base === undefined || base.isZero() ? null : row.value.minus(base).div(base);
        });
      },
      (growth, visit) =>
        trades.forEach(({ reporter, partner, commodity, month }, row) =>
          visit(`${reporter}|${partner}|${commodity}|${month}`, growth[row]?.toNumber() ?? NaN),
        ),
    ),
    share: question(
      () => {
        const rows = pairs();
        const totals = sumBy(rows, windowOf);
        return rows.map((row) => ({ ...row, value: row.value.div(totals.get(windowOf(row)) ?? NONE) }));
      },
      (rows, visit) => rows.forEach((row) => visit(pairKey(row), row.value.toNumber())),
    ),
    contribution: question(
      () => {
        const rows = pairs();
        const totals = sumBy(rows, windowOf);
        const values = new Map(rows.map((row) => [pairKey(row), row.value]));
        const bases = rows.map((row) => values.get(pairKey({ ...row, month: row.month - 12 })));
        const broken = new Set(rows.filter((_, index) => bases[index] === undefined).map(windowOf));
        return rows.map((row, index) => {
          const total = totals.get(windowOf({ ...row, month: row.month - 12 }));
          const isKnown = total !== undefined && !total.isZero() && !broken.has(windowOf(row));
          const points = isKnown
            ? row.value
                .minus(bases[index] ?? NONE)
                .times(100)
                .div(total)
            : NONE;
          return { ...row, value: points };
        });
      },
      (rows, visit) => rows.forEach((row) => visit(pairKey(row), row.value.toNumber())),
    ),
    annual: question(
      () => {
        const years = new Map<string, { months: number; value: Decimal }>();
        const names = new Set<string>();
        for (const { reporter, partner, month, value } of pairs()) {
          const pair = `${reporter}|${partner}`;
          names.add(pair);
          const key = `${pair}|${Math.floor(month / 12)}`;
          const year = years.get(key);
          if (year === undefined) years.set(key, { months: 1, value });
          else {
            year.months += 1;
            year.value = year.value.plus(value);
          }
        }
        const sums = new Map([...years].map(([key, { months, value }]) => [key, months === 12 ? value : NONE]));
        const growth = new Map<string, Decimal>();
        for (const pair of names) {
          const [first, last] = [FIRST_YEAR, LAST_YEAR].map((year) => sums.get(`${pair}|${year}`) ?? NONE);
          const ratio = (last ?? NONE).div(first ?? NONE);
          growth.set(pair, ratio.pow(new Decimal(1).div(LAST_YEAR - FIRST_YEAR)).minus(1));
        }
        return { sums, growth };
      },
      ({ sums, growth }, visit) => {
        sums.forEach((value, key) => visit(key, value.toNumber()));
        growth.forEach((value, pair) => visit(`${pair}|growth`, value.toNumber()));
      },
    ),
    concentration: question(
      () => {
        const rows = pairs();
        const sums = sumBy(rows, windowOf);
        const squares = sumBy(
          rows.map((row) => ({ ...row, value: row.value.times(row.value) })),
          windowOf,
        );
        return new Map([...sums].map(([key, sum]) => [key, (squares.get(key) ?? NONE).div(sum.times(sum))]));
      },
      (indices, visit) => indices.forEach((value, key) => visit(key, value.toNumber())),
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
          const here = value.times(ofMonths.get(month) ?? NONE);
          const world = (ofReporters.get(reporter) ?? NONE).times(ofCommodities.get(commodity) ?? NONE);
          return { key, value: here.div(world) };
        });
      },
      (rows, visit) => rows.forEach(({ key, value }) => visit(key, value.toNumber())),
    ),
    sum: question(
      () => sumBy(trades, ({ month }) => month),
      (sums, visit) => sums.forEach((value, month) => visit(String(month), value.toNumber())),
    ),
  };
}
