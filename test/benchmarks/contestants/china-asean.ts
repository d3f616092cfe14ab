import {
  accumulate,
  compoundGrowth,
  contributionToGrowth,
  groupSum,
  herfindahlHirschman,
  revealedComparativeAdvantage,
  shares,
  tableBuilder,
  type TableBuilder,
  yearOnYear,
  type TableLevels,
  type TableResults,
  type Table,
} from 'china-asean/table';
import { question, type Contestant, type Question, type Visit } from '../contestant.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../tradeRows.js';

export const contestant: Contestant = {
  description:
    'this library: exact integers in columns, the doubles nearest to the exact quotients, and a reason where there is none',
  load: (rows) => {
    const trade = filled(rows).build();
    const pairs = (): Table<TableLevels> => groupSum(trade, ['reporter', 'partner']);
    return {
      'year-on-year': results(() => yearOnYear(trade)),
      share: results(() => shares(pairs(), 'partner')),
      contribution: results(() => contributionToGrowth(pairs(), 'partner')),
      annual: question(
        () => {
          const years = accumulate(pairs(), 'year');
          return {
            years,
            growth: compoundGrowth(years, {
              from: String(FIRST_YEAR) as '2019',
              to: String(LAST_YEAR) as '2023',
            }),
          };
        },
        ({ years, growth }, visit) => {
          tell(years, visit);
          tell(growth, (key, value) => visit(key.replace(/\d+$/u, 'growth'), value));
        },
      ),
      concentration: results(() => herfindahlHirschman(pairs(), 'partner')),
      advantage: results(() =>
        revealedComparativeAdvantage(groupSum(trade, ['reporter', 'commodity']), {
          of: 'commodity',
          among: 'reporter',
        }),
      ),
      sum: question(() => groupSum(trade, []), tell),
    };
  },
  fill: {
    includes:
      '`tableBuilder` filled row by row, every field checked; `build`, which sorts the rows and looks for duplicates, is part of loading',
    run: filled,
  },
};

function filled({ size, reporter, partner, commodity, period, value }: TradeRows): TableBuilder {
  const builder = tableBuilder({ dimensions: ['reporter', 'partner', 'commodity'] });
  for (let row = 0; row < size; row += 1) {
    builder.dimension(0, reporter[row] ?? '');
    builder.dimension(1, partner[row] ?? '');
    builder.dimension(2, commodity[row] ?? '');
    builder.period((period[row] ?? '') as '2019-01');
    builder.value(value[row] ?? '');
    builder.endRow();
  }
  return builder;
}

function results(answer: () => Table<TableResults>): Question {
  return question(answer, tell);
}

function tell({ size, dimensions, periods, measure }: Table, visit: Visit): void {
  const columns = Object.values(dimensions);
  for (let row = 0; row < size; row += 1) {
    const texts = columns.map(({ values, codes }) => values[codes[row] ?? 0]);
    visit([...texts, periods[row]].join('|'), numberOf(measure, row));
  }
}

function numberOf(measure: TableLevels | TableResults, row: number): number {
  if ('numbers' in measure) return measure.numbers[row] ?? NaN;
  const integer = measure.value[row];
  return integer == null ? NaN : Number(integer) * 10 ** measure.exponent;
}
