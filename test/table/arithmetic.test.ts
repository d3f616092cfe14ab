import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate,
  compoundGrowth,
  herfindahlHirschman,
  contributionToGrowth,
  filter,
  groupSum,
  indexNumber,
  rank,
  revealedComparativeAdvantage,
  rows,
  shares,
  tableFromColumns,
  yearOnYear,
  type Row,
  type Table,
} from 'china-asean/table';

// every verb on the same numbers: as doubles and as bigints, as a whole and in part, here and in another thread

const RUNS = Math.max(10, Math.ceil(Number(process.env['FORMULA_CASES'] ?? 10_000) / 100));
const REPORTERS = ['CN', 'VN'];
const PARTNERS = ['JP', 'KR', 'US'];
const PERIODS = ['2022', '2023', '2024'] as const;

type Cell = readonly [value: number | null, below: number | null, above: number | null];

const CELLS = REPORTERS.flatMap((reporter) =>
  PARTNERS.flatMap((partner) => PERIODS.map((period) => ({ reporter, partner, period }))),
);
const number: fc.Arbitrary<number> = fc.oneof(fc.nat(5), fc.integer({ min: -3, max: 10 ** 6 }));
const end = fc.option(fc.nat(3));
const value: fc.Arbitrary<number | null> = fc.option(number);
const cell: fc.Arbitrary<Cell> = fc.tuple(value, end, end);
const drawn = fc.tuple(...CELLS.map(() => fc.option(cell))).filter((cells) => cells.some((one) => one !== null));

function tableOf(cells: readonly (Cell | null)[], zeros: string): ReturnType<typeof tableFromColumns> {
  const there = cells.flatMap((one, index) => (one === null ? [] : [[CELLS[index], one] as const]));
  const scaled = (number: number | null): string | null => (number === null ? null : scale(number, zeros));
  return tableFromColumns({
    dimensions: {
      reporter: there.map(([key]) => key?.reporter ?? ''),
      partner: there.map(([key]) => key?.partner ?? ''),
    },
    periods: there.map(([key]) => key?.period ?? '2022'),
    values: there.map(([, [value]]) => scaled(value)),
    low: there.map(([, [value, below]]) => scaled(value === null || below === null ? null : value - below)),
    high: there.map(([, [value, , above]]) => scaled(value === null || above === null ? null : value + above)),
  });
}

function scale(number: number, zeros: string): string {
  return number === 0 ? '0' : `${number}${zeros}`;
}

const VERBS: Readonly<Record<string, (table: ReturnType<typeof tableFromColumns>) => Table>> = {
  yearOnYear,
  share: (table) => shares(table, 'partner'),
  contributionToGrowth: (table) => contributionToGrowth(table, 'partner'),
  'contributionToGrowth, complete': (table) => contributionToGrowth(table, 'partner', { coverage: 'complete' }),
  compoundGrowth: (table) => compoundGrowth(table, { from: '2022', to: '2024' }),
  concentration: (table) => herfindahlHirschman(table, 'partner'),
  revealedComparativeAdvantage: (table) => revealedComparativeAdvantage(table, { of: 'partner', among: 'reporter' }),
  rank: (table) => rank(table, 'partner'),
  indexNumber: (table) => indexNumber(table, '2022-01-01/P2Y'),
};

function said(table: Table): readonly (readonly [Row, number | undefined])[] {
  const { measure } = table;
  return [...rows(table)].map((row, index) => [row, measure.kind === 'results' ? measure.numbers[index] : undefined]);
}

function withZeros(text: string | null): string | null {
  return text !== null && /^-?[1-9]/u.test(text) ? `${text}${'0'.repeat(20)}` : text;
}

describe.each(Object.entries(VERBS))('%s', (_, verb) => {
  it('has the same result of doubles and of bigints', () => {
    fc.assert(
      fc.property(drawn, (cells) => {
        const wide = tableOf(cells, '0'.repeat(20));
        const areWide = !(wide.measure.value instanceof Float64Array);
        expect(areWide).toBe(cells.some((one) => one !== null && one[0] !== null && one[0] !== 0));
        expect(said(verb(wide))).toEqual(said(verb(tableOf(cells, ''))));
      }),
      { numRuns: RUNS },
    );
  });

  it('has the same rows in part, and posted to another thread', () => {
    fc.assert(
      fc.property(drawn, (cells) => {
        const result = verb(tableOf(cells, ''));
        const wanted = { within: '2024', reporter: 'CN' } as const;
        const expected = said(result).filter(([row]) => row.period === '2024' && row['reporter'] === 'CN');
        expect(said(filter(result, wanted))).toEqual(expected);
        expect(said(filter(filter(result, { reporter: 'CN' }), { within: '2024' }))).toEqual(expected);
        expect(said(structuredClone(result))).toEqual(said(result));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('sums', () => {
  it('are the same of doubles and of bigints', () => {
    fc.assert(
      fc.property(drawn, (cells) => {
        const [narrow, wide] = [tableOf(cells, ''), tableOf(cells, '0'.repeat(20))];
        const sumsOf = (table: typeof narrow): readonly unknown[] =>
          [...rows(groupSum(table, ['reporter']))].map(({ value, low, high, reason }) => [value, low, high, reason]);
        const scaled = sumsOf(narrow).map((sum) => (sum as readonly (string | null)[]).map(withZeros));
        expect(sumsOf(wide)).toEqual(scaled);
      }),
      { numRuns: RUNS },
    );
  });

  // so many groups are possible that a place for each would be a waste
  it('are found by sorting where few of many groups are there', () => {
    const size = 3000;
    const names = Array.from({ length: size }, (_, index) => `P${String(index).padStart(4, '0')}`);
    const dimensions = {
      a: [...names, ...names],
      b: [...names, ...names].reverse(),
      c: [...names.map(() => 'x'), ...names.map(() => 'y')],
    };
    const periods = [...names, ...names].map(() => '2024' as const);
    const values = [...names, ...names].map((_, index) => index);
    const sparse = tableFromColumns({ dimensions, periods, values });
    const sums = [...rows(groupSum(sparse, ['a', 'b']))];
    expect(sums.map(({ value }) => Number(value))).toEqual(names.map((_, index) => index + index + size));
    const first = [...rows(shares(sparse, 'c'))].slice(2, 4);
    expect(first.map(({ c, value }) => [c, value?.slice(0, 8)])).toEqual([
      ['x', String(1 / (1 + 1 + size)).slice(0, 8)],
      ['y', String((1 + size) / (1 + 1 + size)).slice(0, 8)],
    ]);
  });

  it.each(['ratio', 'rank', 'index', 'USD/t'])('are not of %s', (unit) => {
    const dimensions = { partner: ['VN', 'TH'], unit: [unit, unit] };
    const table = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, 2] });
    expect(() => groupSum(table, ['unit'])).toThrow('expected amounts, which can be summed');
    expect(() => accumulate(table, 'year')).toThrow('expected amounts, which can be summed');
  });
});
