import type { DataFrame, Expr } from 'nodejs-polars';
import { question, type Contestant, type Question, type Questions } from '../contestant.js';
import { monthNumber } from '../monthNumber.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../tradeRows.js';

process.env['POLARS_MAX_THREADS'] = '1'; // read when it is loaded
const { default: pl } = await import('nodejs-polars');

export const contestant: Contestant = {
  description: 'data frames of polars with one thread; texts as categories, numbers as doubles',
  load: (rows) => questionsOf(frameOf(rows)),
};

const KEY = ['reporter', 'partner', 'commodity', 'month'];
const NAMES = ['reporter', 'partner'];
const PAIR = [...NAMES, 'month'];
const YEAR = [...NAMES, 'year'];

function frameOf({ reporter, partner, commodity, period, value }: TradeRows): DataFrame {
  const texts = pl.DataFrame([
    pl.Series('reporter', [...reporter], pl.Utf8),
    pl.Series('partner', [...partner], pl.Utf8),
    pl.Series('commodity', [...commodity], pl.Utf8),
    pl.Series('month', Int32Array.from(period, monthNumber)),
    pl.Series('value', Float64Array.from(value, Number)),
  ]);
  return texts.withColumns(...KEY.slice(0, 3).map((name) => pl.col(name).cast(pl.Categorical)));
}

function questionsOf(trade: DataFrame): Questions {
  const col = (name: string): Expr => pl.col(name);
  const sumBy = (frame: DataFrame, ...names: string[]): DataFrame => frame.groupBy(names).agg(col('value').sum());
  const pairs = (): DataFrame => sumBy(trade, ...PAIR);
  const yearLater = (frame: DataFrame, name: string): DataFrame =>
    frame.withColumn(col('month').plus(12).cast(pl.Int32).alias('month')).rename({ value: name });
  const known = (isKnown: Expr, number: Expr): Expr => pl.when(isKnown).then(number).otherwise(pl.lit(NaN));

  const annual = () => {
    const year = col('month').div(12).floor().cast(pl.Int32).alias('year');
    const years = pairs()
      .withColumn(year)
      .groupBy(YEAR)
      .agg(known(col('value').count().eq(12), col('value').sum()).alias('answer'));
    const of = (wanted: number): Expr => col('answer').filter(col('year').eq(wanted)).first();
    const ratio = of(LAST_YEAR).div(of(FIRST_YEAR));
    const growth = years.groupBy(NAMES).agg(
      ratio
        .pow(1 / (LAST_YEAR - FIRST_YEAR))
        .minus(1)
        .alias('answer'),
    );
    return { years, growth };
  };

  return {
    'year-on-year': frames(KEY, () => {
      const rows = trade.join(yearLater(trade, 'base'), { on: KEY, how: 'left' });
      const growth = col('value').minus(col('base')).div(col('base'));
      return rows.select(...KEY, known(col('base').gt(0), growth).alias('answer'));
    }),
    share: frames(PAIR, () =>
      pairs().select(...PAIR, col('value').div(col('value').sum().over('reporter', 'month')).alias('answer')),
    ),
    contribution: frames(PAIR, () => {
      const sums = pairs();
      const totals = yearLater(sumBy(sums, 'reporter', 'month'), 'total');
      const rows = sums
        .join(yearLater(sums, 'base'), { on: PAIR, how: 'left' })
        .join(totals, { on: ['reporter', 'month'], how: 'left' });
      const isWhole = col('base').isNull().sum().over('reporter', 'month').eq(0);
      const points = col('value').minus(col('base')).mul(100).div(col('total'));
      return rows.select(...PAIR, known(isWhole.and(col('total').gt(0)), points).alias('answer'));
    }),
    annual: {
      ...question(annual, ({ years, growth }, visit) => {
        tell(years, YEAR, visit);
        tell(growth, NAMES, (key, value) => visit(`${key}|growth`, value));
      }),
      fetch: () => {
        const { years, growth } = annual();
        return [columnsOf(years, [...YEAR, 'answer']), columnsOf(growth, [...NAMES, 'answer'])];
      },
    },
    concentration: frames(['reporter', 'month'], () => {
      const squares = col('value').mul(col('value')).sum();
      const sum = col('value').sum();
      return pairs()
        .groupBy(['reporter', 'month'])
        .agg(squares.div(sum.mul(sum)).alias('answer'));
    }),
    advantage: frames(['reporter', 'commodity', 'month'], () => {
      const sum = col('value').sum();
      const here = col('value').div(sum.over('reporter', 'month'));
      const world = sum.over('commodity', 'month').div(sum.over('month'));
      const key = ['reporter', 'commodity', 'month'];
      return sumBy(trade, ...key).select(...key, here.div(world).alias('answer'));
    }),
    sum: frames(['month'], () => sumBy(trade, 'month').rename({ value: 'answer' })),
  };
}

function frames(key: readonly string[], answer: () => DataFrame): Question {
  return {
    ...question(answer, (frame, visit) => tell(frame, key, visit)),
    fetch: () => columnsOf(answer(), [...key, 'answer']),
  };
}

function columnsOf(frame: DataFrame, names: readonly string[]): readonly (readonly unknown[])[] {
  return names.map((name) => frame.getColumn(name).toArray());
}

function tell(frame: DataFrame, key: readonly string[], visit: (key: string, value: number) => void): void {
  const [answers = [], ...texts] = columnsOf(frame, ['answer', ...key]);
  answers.forEach((answer, row) => visit(texts.map((column) => column[row]).join('|'), Number(answer ?? NaN)));
}
