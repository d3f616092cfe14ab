import { describe, expect, it } from 'vitest';
import { isChinaAseanError } from 'china-asean';
import * as all from 'china-asean/table';

const columns = {
  dimensions: { reporter: ['CN', 'VN'], partner: ['VN', 'CN'], flow: ['export', 'import'], unit: ['USD', 'USD'] },
  periods: ['2024-01', '2024-01'],
  values: [2, 1],
} as const;
const levels = all.tableFromColumns(columns);
const sums = all.accumulate(levels, 'year-to-date');

type Makers = 'tableBuilder' | 'tableFromColumns' | 'tableFromObservations';

// the compiler holds this to every verb that there is
const VERBS: Readonly<Record<Exclude<keyof typeof all, Makers>, (table: never) => unknown>> = {
  accumulate: (table) => all.accumulate(table, 'year-to-date'),
  compoundGrowth: (table) => all.compoundGrowth(table, { from: '2023-01', to: '2024-01' }),
  contributionToGrowth: (table) => all.contributionToGrowth(table, 'partner'),
  decumulate: (table) => all.decumulate(table),
  filter: (table) => all.filter(table, { partner: 'VN' }),
  groupSum: (table) => all.groupSum(table, ['flow']),
  herfindahlHirschman: (table) => all.herfindahlHirschman(table, 'partner'),
  indexNumber: (table) => all.indexNumber(table, '2024-01'),
  levelsOf: (table) => all.levelsOf(table, { partner: 'VN' }),
  mirror: (table) => all.mirror(table),
  periodAt: (table) => all.periodAt(table, 0),
  rank: (table) => all.rank(table, 'partner'),
  revealedComparativeAdvantage: (table) =>
    all.revealedComparativeAdvantage(table, { of: 'partner', among: 'reporter' }),
  rows: (table) => all.rows(table),
  select: (table) => all.select(table, ['reporter', 'partner', 'flow', 'unit']),
  shares: (table) => all.shares(table, 'partner'),
  yearOnYear: (table) => all.yearOnYear(table),
};
const OF_ANY_TABLE: readonly string[] = ['filter', 'periodAt', 'rows'];
const verbs = Object.entries(VERBS);

function codeAndMessage(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    return isChinaAseanError(error) ? `${error.code} ${error.message}` : error;
  }
  return 'nothing was thrown';
}

describe('a verb', () => {
  it.each(verbs)('takes a table: %s', (name, verb) => {
    const table = name === 'decumulate' ? sums : levels;
    expect(() => verb(table as never)).not.toThrow();
  });

  const { periods: _, ...withoutWindows } = levels;
  it.each(
    verbs.flatMap(([name, verb]) =>
      [
        ...[undefined, null, 'trade.csv', [], {}, columns, withoutWindows],
        { ...withoutWindows, periods: [] },
        { ...withoutWindows, periods: null },
      ].map((wrong) => [name, JSON.stringify(wrong)?.slice(0, 40) ?? 'undefined', verb, wrong] as const),
    ),
  )('refuses what is no table: %s of %s', (name, _, verb, wrong) => {
    const kind = OF_ANY_TABLE.includes(name) ? 'a table' : 'a table of levels';
    const got = codeAndMessage(() => verb(wrong as never));
    expect(got).toContain(`invalid-argument ${name}: expected ${kind}, as tableFromColumns or a reader makes it, got `);
  });

  it.each(verbs.filter(([name]) => !OF_ANY_TABLE.includes(name)))('refuses results: %s', (name, verb) => {
    const got = codeAndMessage(() => verb(all.shares(levels, 'partner') as never));
    const what = 'a table of levels, as tableFromColumns or a reader makes it, got one of results, which the formula';
    expect(got).toBe(`invalid-argument ${name}: expected ${what} "share" gave`);
  });

  it.each(verbs.filter(([name]) => OF_ANY_TABLE.includes(name)))('takes results: %s', (_, verb) => {
    expect(() => verb(all.shares(levels, 'partner') as never)).not.toThrow();
  });
});

const OF_MAKERS: readonly (readonly [name: string, said: string, ask: () => unknown])[] = [
  ['tableBuilder', 'expected a text, got 5', () => all.tableBuilder({ dimensions: ['p'] }).dimension(0, 5 as never)],
  ['tableBuilder', 'row 0: expected a canonical period', () => all.tableBuilder({ dimensions: [] }).period('2024-13')],
  ['tableFromColumns', 'expected a text, got 5', () => withColumns({ status: [5, ''] })],
  ['tableFromColumns', 'expected other names than', () => withColumns({ dimensions: { levelUnit: ['USD', 'CNY'] } })],
  [
    'tableFromColumns',
    'expected the option frequency',
    () => all.tableFromColumns(columns, { frequency: 'x' as never }),
  ],
  ['compoundGrowth', 'expected a canonical', () => all.compoundGrowth(levels, { from: '2023-01', to: '2024-13' })],
  ['indexNumber', 'expected a canonical', () => all.indexNumber(levels, '2024-13')],
  ['periodAt', 'expected a window of the calendar', () => all.periodAt(levels, 2)],
];

function withColumns(others: object): unknown {
  return all.tableFromColumns({ ...columns, ...others });
}

describe('a refusal', () => {
  it.each(OF_MAKERS)('names the function that was called: %s, %s', (name, said, ask) => {
    expect(codeAndMessage(ask)).toContain(` ${name}: ${said}`);
  });
});

const RECORDS: readonly (readonly [what: string, whole: object, ask: (record: never) => unknown])[] = [
  ['rank', {}, (options) => all.rank(levels, 'partner', options)],
  ['contributionToGrowth', {}, (options) => all.contributionToGrowth(levels, 'partner', options)],
  ['levelsOf', { unit: 'USD' }, (options) => all.levelsOf(levels, { partner: 'VN' }, options)],
  ['compoundGrowth', { from: '2023-01', to: '2024-01' }, (span) => all.compoundGrowth(levels, span)],
  [
    'revealedComparativeAdvantage',
    { of: 'partner', among: 'reporter' },
    (dimensions) => all.revealedComparativeAdvantage(levels, dimensions),
  ],
  ['tableBuilder', { dimensions: [] }, (options) => all.tableBuilder(options)],
  ['tableFromColumns', columns, (record) => all.tableFromColumns(record)],
  ['tableFromColumns', {}, (options) => all.tableFromColumns(columns, options)],
  ['tableFromObservations', {}, (options) => all.tableFromObservations([], options)],
];

describe('a record of options', () => {
  it.each(RECORDS)('is taken as it is: %s', (_, whole, ask) => {
    expect(() => ask(whole as never)).not.toThrow();
  });

  it.each(RECORDS)('has no other names: %s', (name, whole, ask) => {
    const got = codeAndMessage(() => ask({ ...whole, misspelt: undefined } as never));
    expect(got).toMatch(new RegExp(`^invalid-argument ${name}: expected only the \\w+ .*, got "misspelt"$`, 'u'));
  });

  it.each(RECORDS.flatMap(([name, , ask]) => [null, [], 'yes'].map((wrong) => [name, wrong, ask] as const)))(
    'is one: %s of %j',
    (name, wrong, ask) => {
      expect(codeAndMessage(() => ask(wrong as never))).toContain(`invalid-argument ${name}: expected `);
    },
  );

  it('has observations beside it', () => {
    const got = codeAndMessage(() => all.tableFromObservations(undefined as never));
    expect(got).toContain('invalid-argument tableFromObservations: expected a list of observations');
  });
});
