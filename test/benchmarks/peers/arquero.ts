import * as aq from 'arquero';
import { question, type Contestant, type Question, type Questions } from '../contestant.js';
import { monthNumber } from '../monthNumber.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../tradeRows.js';

type Columns = aq.ColumnTable;

export const contestant: Contestant = {
  description: 'columns and verbs of arquero, in doubles',
  load: (rows) => questionsOf(tableOf(rows)),
};

const KEY = ['reporter', 'partner', 'commodity', 'month'];
const WINDOW = ['reporter', 'month'];
const PAIR = ['reporter', 'partner', 'month'];

function tableOf({ size, reporter, partner, commodity, period, value }: TradeRows): Columns {
  return aq.table({
    reporter: [...reporter],
    partner: [...partner],
    commodity: [...commodity],
    month: Int32Array.from({ length: size }, (_, row) => monthNumber(period[row] ?? '')),
    value: Float64Array.from(value, Number),
  });
}

function questionsOf(trade: Columns): Questions {
  const sumBy = (table: Columns, ...names: string[]): Columns =>
    table.groupby(...names).rollup({ value: 'd => op.sum(d.value)' });
  const pairs = (): Columns => sumBy(trade, ...PAIR);
  const yearLater = (table: Columns, name: string): Columns =>
    table.derive({ month: 'd => d.month + 12' }).rename({ value: name });

  return {
    'year-on-year': columns(KEY, () =>
      trade
        .join_left(yearLater(trade, 'base'), [KEY, KEY])
        .derive({ answer: 'd => d.base > 0 ? (d.value - d.base) / d.base : NaN' }),
    ),
    share: columns(PAIR, () =>
      pairs()
        .groupby(...WINDOW)
        .derive({ answer: 'd => d.value / op.sum(d.value)' }),
    ),
    contribution: columns(PAIR, () => {
      const sums = pairs();
      const totals = yearLater(sumBy(sums, ...WINDOW), 'total');
      return sums
        .join_left(yearLater(sums, 'base'), [PAIR, PAIR])
        .join_left(totals, [WINDOW, WINDOW])
        .groupby(...WINDOW)
        .derive({
          answer: 'd => op.valid(d.base) === op.count() && d.total > 0 ? 100 * (d.value - d.base) / d.total : NaN',
        });
    }),
    annual: question(
      () => {
        const years = pairs()
          .derive({ year: 'd => op.floor(d.month / 12)' })
          .groupby('reporter', 'partner', 'year')
          .rollup({ answer: 'd => op.count() === 12 ? op.sum(d.value) : NaN' });
        const growth = years.groupby('reporter', 'partner').rollup({
          answer: `d => op.pow(
            op.max(d.year === ${LAST_YEAR} ? d.answer : null) / op.max(d.year === ${FIRST_YEAR} ? d.answer : null),
            ${1 / (LAST_YEAR - FIRST_YEAR)}) - 1`,
        });
        return { years, growth };
      },
      ({ years, growth }, visit) => {
        tell(years, ['reporter', 'partner', 'year'], visit);
        tell(growth, ['reporter', 'partner'], (key, value) => visit(`${key}|growth`, value));
      },
    ),
    concentration: columns(WINDOW, () =>
      pairs()
        .groupby(...WINDOW)
        .rollup({ answer: 'd => op.sum(d.value * d.value) / op.pow(op.sum(d.value), 2)' }),
    ),
    advantage: columns(['reporter', 'commodity', 'month'], () =>
      sumBy(trade, 'reporter', 'commodity', 'month')
        .groupby(...WINDOW)
        .derive({ ofReporter: 'd => op.sum(d.value)' })
        .groupby('commodity', 'month')
        .derive({ ofCommodity: 'd => op.sum(d.value)' })
        .groupby('month')
        .derive({ answer: 'd => (d.value / d.ofReporter) / (d.ofCommodity / op.sum(d.value))' }),
    ),
    sum: question(
      () => sumBy(trade, 'month'),
      (sums, visit) => tell(sums.rename({ value: 'answer' }), ['month'], visit),
    ),
  };
}

function columns(key: readonly string[], answer: () => Columns): Question {
  return question(answer, (table, visit) => tell(table, key, visit));
}

function tell(table: Columns, key: readonly string[], visit: (key: string, value: number) => void): void {
  for (const row of table.objects() as Record<string, string | number>[])
    visit(key.map((name) => row[name]).join('|'), Number(row['answer'] ?? NaN));
}
