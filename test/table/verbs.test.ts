import { describe, expect, it } from 'vitest';
import { figureFromText, type Observation, type Period } from 'china-asean';
import {
  accumulate,
  compoundGrowth,
  herfindahlHirschman,
  contributionToGrowth,
  decumulate,
  filter,
  groupSum,
  indexNumber,
  mirror,
  rank,
  revealedComparativeAdvantage,
  rows,
  select,
  shares,
  tableFromObservations,
  tableBuilder,
  tableFromColumns,
  yearOnYear,
  type Table,
} from 'china-asean/table';

const trade = tableFromColumns({
  dimensions: { reporter: ['CN', 'CN', 'CN', 'JP'], partner: ['VN', 'MY', 'VN', 'VN'] },
  periods: ['2023', '2024', '2024', '2024'],
  values: ['137.6', '101.5', '161.9', null],
  low: ['137.55', '101.45', '161.85', null],
  high: ['137.65', '101.55', null, null],
});
const said = (from: Table): readonly unknown[] => [...rows(from)].map(({ value, reason }) => value ?? reason);

describe('groupSum', () => {
  it('sums what agrees in the dimensions that are kept, bounds too; an open side stays open', () => {
    const [first, second, third] = [...rows(groupSum(trade, ['reporter']))];
    expect(first).toMatchObject({ reporter: 'CN', period: '2023', value: '137.6', low: '137.55', high: '137.65' });
    expect(second).toMatchObject({ reporter: 'CN', period: '2024', value: '263.4', low: '263.3', high: null });
    expect(third).toMatchObject({ reporter: 'JP', value: null, reason: 'missing-current' });
  });

  it('does not sum units or bases into one', () => {
    const dimensions = { partner: ['VN', 'MY'], unit: ['USD', 'CNY'] };
    const mixed = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, 2] });
    expect(() => groupSum(mixed, [])).toThrow('expected one unit');
    expect(said(groupSum(mixed, ['unit']))).toEqual(['2', '1']);
    expect(said(groupSum(filter(mixed, { unit: 'CNY' }), []))).toEqual(['2']);
  });

  // 2^53 − 1 and as much again is beyond what a double holds
  it('is exact beyond the integers of doubles', () => {
    const big = '9007199254740991';
    const dimensions = { partner: ['VN', 'MY', 'TH'] };
    const great = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values: [big, big, '1'] });
    expect(said(groupSum(great, []))).toEqual(['18014398509481983']);
  });

  // a double would be one off: the sum leaves its exact integers, and comes back to them
  it('is exact where only a sum on the way is beyond them', () => {
    const values = ['9007199254740991', '2', '-2'];
    const dimensions = { partner: ['A', 'B', 'C'] };
    const swinging = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values });
    expect(said(groupSum(swinging, []))).toEqual(['9007199254740991']);
    const thirds = tableFromColumns({ dimensions: {}, periods: ['2024-T1', '2024-T2', '2024-T3'], values });
    expect(said(accumulate(thirds, 'year'))).toEqual(['9007199254740991']);
  });

  it('gives the same where there are too many groups for a number each', () => {
    const size = 3000;
    const names = Array.from({ length: size }, (_, index) => `P${index}`);
    const dimensions = { a: names, b: [...names].reverse(), c: names };
    const periods = names.map((): Period => '2024');
    const sparse = tableFromColumns({ dimensions, periods, values: names.map((_, index) => index) });
    const sums = [...rows(groupSum(sparse, ['a', 'b']))];
    expect(sums).toHaveLength(size);
    expect(sums.every(({ a, value }) => a === `P${value}`)).toBe(true);
  });
});

describe('filter', () => {
  it('keeps the rows that have one of the wanted texts and lie within the window', () => {
    expect(said(filter(trade, { reporter: 'CN', partner: ['VN', 'TH'], within: '2024' }))).toEqual(['161.9']);
    expect(said(filter(trade, { partner: 'SG' }))).toEqual([]);
    expect(filter(trade, { partner: 'MY' }).dimensions['partner']?.values).toEqual(['MY']);
  });

  it('keeps results with their reasons', () => {
    expect(said(filter(yearOnYear(trade), { partner: 'MY' }))).toEqual(['missing-base']);
  });

  it('refuses a dimension that is none', () => {
    expect(() => filter(trade, { country: 'VN' })).toThrow(
      'filter: expected dimensions of reporter, partner, or within, got "country"',
    );
  });

  it('says what a window is asked for by', () => {
    expect(() => filter(trade, { period: '2024' })).toThrow('or within, got "period"');
    const whole = tableFromColumns({ dimensions: {}, periods: ['2024'], values: [1] });
    expect(() => filter(whole, { period: '2024' })).toThrow('filter: expected within, got "period"');
  });

  it.each([undefined, null, ['VN'], 'VN'])('refuses %j for a record of what is wanted', (wanted) => {
    expect(() => filter(trade, wanted as never)).toThrow('filter: expected a record of dimensions');
  });
});

describe('select', () => {
  it('leaves out what is the same in all rows, and sorts by the new order', () => {
    const names = Object.keys(select(trade, ['partner', 'reporter']).dimensions);
    expect(names).toEqual(['partner', 'reporter']);
    expect(said(select(filter(trade, { reporter: 'CN' }), ['partner']))).toEqual(['101.5', '137.6', '161.9']);
    expect(() => select(trade, ['partner'])).toThrow('select: expected "reporter" among the dimensions that are kept');
  });
});

describe('accumulate', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-05', '2024-06'] as const;
  const monthly = tableFromColumns({ dimensions: {}, periods: months, values: [1, 2, 3, 5, 6] });

  it('gives a gap as missing, not as a smaller sum', () => {
    expect(said(accumulate(monthly, 'quarter'))).toEqual(['6', 'missing-current']);
    expect(said(accumulate(monthly, 'half-year'))).toEqual(['missing-current']);
  });

  it('runs from January to each month that there is', () => {
    const running = accumulate(monthly, 'year-to-date');
    expect([...rows(running)].map(({ period, value }) => [period, value])).toEqual([
      ['2024-01', '1'],
      ['2024-01-01/P2M', '3'],
      ['2024-Q1', '6'],
      ['2024-01-01/P5M', null],
      ['2024-S1', null],
    ]);
  });

  it.each(['month', 'year-to-date'] as const)('refuses to fill a %s with quarters', (frequency) => {
    const quarterly = accumulate(monthly, 'quarter');
    expect(() => accumulate(quarterly, frequency)).toThrow('got quarter windows');
  });
});

describe('shares', () => {
  it('is not of units', () => {
    const dimensions = { unit: ['USD', 'CNY'] };
    const mixed = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, 2] });
    expect(() => shares(mixed, 'unit')).toThrow('expected one unit');
  });

  it('is of the rows that differ in the one dimension', () => {
    expect([...rows(shares(trade, 'partner'))].map(({ value, reason }) => value?.slice(0, 6) ?? reason)).toEqual([
      '0.3853',
      '1',
      '0.6146',
      'missing-current',
    ]);
  });
});

describe('revealedComparativeAdvantage', () => {
  it.each(['', '0'.repeat(20)])(
    'has none where a part is above its whole, since another is below zero: %j',
    (zeros) => {
      const dimensions = { reporter: ['LA', 'LA', 'VN', 'VN'], product: ['rice', 'tin', 'rice', 'tin'] };
      const periods = ['2024', '2024', '2024', '2024'] as const;
      const values = ['-4', '6', '5', '1'].map((digits) => digits + zeros);
      const exports = tableFromColumns({ dimensions, periods, values });
      const found = revealedComparativeAdvantage(exports, { of: 'product', among: 'reporter' });
      // (5 / 6) / (1 / 8); of tin the world has 7 of 8
      expect(said(found).map((one) => String(one).slice(0, 14))).toEqual([
        'sign-change',
        'not-identified',
        '6.666666666666',
        '0.190476190476',
      ]);
      expect([...found.measure.numbers].map(Number.isNaN)).toEqual([true, true, false, false]);
    },
  );
});

describe('numbers', () => {
  it('are the doubles nearest to the exact quotients', () => {
    const { measure } = yearOnYear(trade);
    expect([...measure.numbers]).toEqual([NaN, NaN, (161.9 * 10 - 137.6 * 10) / (137.6 * 10), NaN]);
  });

  // 10^30 + 1 over 10^30, less one, is 10^−30: a difference of doubles would be 0
  it('are so where only bigints are exact', () => {
    const values = ['1000000000000000000000000000000', '1000000000000000000000000000001'];
    const great = tableFromColumns({ dimensions: {}, periods: ['2023', '2024'], values });
    expect(yearOnYear(great).measure.numbers[1]).toBe(1e-30);
  });
});

describe('what is refused', () => {
  const months = tableFromColumns({ dimensions: { partner: ['VN'] }, periods: ['2024-01'], values: [1] });
  const ratios = tableFromColumns({ dimensions: { p: ['a'], unit: ['ratio'] }, periods: ['2024'], values: [1] });
  const flows = (bases: readonly string[]): ReturnType<typeof tableFromColumns> =>
    tableFromColumns({
      dimensions: { reporter: ['CN', 'CN'], partner: ['VN', 'VN'], flow: ['export', 'export'], basis: bases },
      periods: ['2024', '2024'],
      values: [1, 2],
    });
  const growth: Observation = {
    id: 'o',
    indicator: 'trade',
    basis: 'press',
    period: '2024',
    figure: figureFromText('up 5 percent'),
    status: [],
    source: 's',
    corroboration: [],
  };

  it.each<[what: string, said: string, verb: () => unknown]>([
    [
      'a growth rate for a level',
      'tableFromObservations: expected levels, got "growth" in observation "o"',
      () => tableFromObservations([growth]),
    ],
    [
      'windows of another sort',
      'expected a month, as the rows',
      () => compoundGrowth(months, { from: '2020', to: '2024' }),
    ],
    ['a bare range', 'expected either { from', () => compoundGrowth(months, '2020' as never)],
    [
      'a coverage that is none',
      'coverage',
      () => contributionToGrowth(months, 'partner', { coverage: 'whole' as never }),
    ],
    ['an order that is none', 'order', () => rank(months, 'partner', { order: 'up' as never })],
    ['a text for a list of dimensions', 'got "partner"', () => groupSum(months, 'partner' as never)],
    ['a dimension that is none', 'got "product"', () => herfindahlHirschman(months, 'product')],
    ['shares that are ratios', 'expected amounts', () => herfindahlHirschman(ratios, 'p')],
    [
      'one dimension for two',
      'expected two dimensions',
      () => revealedComparativeAdvantage(months, { of: 'partner', among: 'partner' }),
    ],
    [
      'a base that months do not fill',
      'expected a period that month windows fill',
      () => indexNumber(months, '2024-W01'),
    ],
    ['months to take apart', 'expected windows that run since January', () => decumulate(months)],
    ['mirrors without a flow', 'got "reporter"', () => mirror(months)],
    ['two reports of one side', 'got CN VN export wto 2024 beside another', () => mirror(flows(['customs', 'wto']))],
    ['a window that is none', 'expected a canonical period', () => filter(months, { within: 'soon' as never })],
  ])('is %s', (_, said, verb) => {
    expect(verb).toThrow(said);
  });

  it.each<[options: object, said: string]>([
    [{ dimensions: ['value'] }, 'expected other names than period, value'],
    [{ dimensions: ['a', 'a'] }, 'expected each name once'],
    [{ dimensions: ['1'] }, 'expected names that are no whole numbers'],
    [{ dimensions: ['levelUnit'] }, 'reason, within, levelUnit for dimensions, got "levelUnit"'],
    [{}, 'expected a list of names of dimensions, got undefined'],
    [{ dimensions: [null] }, 'expected a list of names of dimensions, got an array'],
    [{ dimensions: [], duplicates: 'sum' }, 'duplicates'],
    [{ dimensions: [], frequency: 'weekly' }, 'frequency'],
  ])('is a table of %j', (options, said) => {
    expect(() => tableBuilder(options as never)).toThrow(said);
  });

  it.each<[columns: object, said: string]>([
    [{}, 'tableFromColumns: expected a record of dimensions, each a list of texts, got undefined'],
    [{ dimensions: ['VN'] }, 'got an array'],
    [{ dimensions: { p: 'VN' } }, 'expected a list of p, got "VN"'],
    [{ dimensions: {}, periods: ['2024'] }, 'expected a list of values, got undefined'],
    [{ dimensions: { values: [] }, periods: ['2024'], values: [1] }, 'values has 0, periods has 1, values has 1'],
  ])('is columns of %j', (columns, said) => {
    expect(() => tableFromColumns(columns as never)).toThrow(said);
  });

  it('is said with its row', () => {
    const periods = ['2023', '2024'] as const;
    const make = (columns: object) => () => tableFromColumns({ dimensions: {}, periods, values: [1, 2], ...columns });
    expect(make({ values: [1, '1,000'] })).toThrow(
      'tableFromColumns: row 1: expected a decimal number such as "-12.50", got "1,000"',
    );
    expect(make({ periods: ['2023', '2024-13'] })).toThrow('tableFromColumns: row 1: expected a canonical period');
    expect(make({ low: [1, 3], high: [1, 4] })).toThrow('row 1: expected a number between its bounds');
    expect(make({ periods: ['2024', '2024'] })).toThrow('row 1: expected 2024 once, it is in row 0 too');
  });
});

describe('a table that is given', () => {
  it('takes bigints, and one side of bounds', () => {
    const given = tableFromColumns({ dimensions: {}, periods: ['2024'], values: [5n], low: [4] });
    expect([...rows(given)][0]).toMatchObject({ value: '5', low: '4', high: null });
  });

  it('knows the ranks that are behind a missing one', () => {
    const dimensions = { p: ['a', 'b', 'c'] };
    const three = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values: [5, 3, null] });
    expect([...rows(rank(three, 'p'))].map(({ value, low, high }) => [value, low, high])).toEqual([
      ['1', '1', '2'],
      ['2', '2', '3'],
      [null, null, null],
    ]);
  });

  it('keeps its reasons when dimensions are put in another order', () => {
    const dimensions = { a: ['x', 'y'], b: ['u', 'u'] };
    const sums = groupSum(tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [1, null] }), ['a', 'b']);
    expect(said(select(sums, ['b', 'a']))).toEqual(['1', 'missing-current']);
  });

  it('has no year before the calendar begins', () => {
    const early = tableFromColumns({ dimensions: {}, periods: ['1000', '1001'], values: [1, 2] });
    expect(said(yearOnYear(early))).toEqual(['incomparable-period', '1']);
    expect(said(compoundGrowth(early, { during: '1000' }))).toEqual(['incomparable-period']);
  });

  it('holds any number of flags', () => {
    const names = Array.from({ length: 40 }, (_, index) => `F${index}`);
    const periods = names.map((): Period => '2024');
    const flagged = tableFromColumns({ dimensions: { n: names }, periods, values: names.map(() => 1), status: names });
    expect([...rows(groupSum(flagged, ['n']))].every(({ n, status }) => n === status)).toBe(true);
    expect([...rows(groupSum(flagged, []))][0]?.status.split(' ')).toHaveLength(40);
  });

  it('says nothing of the units of rows that were left out', () => {
    const dimensions = {
      reporter: ['CN', 'VN', 'CN'],
      partner: ['VN', 'CN', 'VN'],
      flow: ['export', 'import', 'balance'],
      unit: ['USD', 'USD', 'CNY'],
    };
    const mixed = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values: [5, 4, 1] });
    expect(said(groupSum(mirror(mixed).difference, []))).toEqual(['1']);
  });

  // 1161928703861587975 / 2^60 − 1 lies half-way between two doubles
  it('has the nearest doubles of wide columns', () => {
    const values = ['1152921504606846976', '1161928703861587975'];
    const wide = tableFromColumns({ dimensions: {}, periods: ['2023', '2024'], values });
    const average = compoundGrowth(wide, { from: '2023', to: '2024' });
    expect([...average.measure.numbers]).toEqual([...yearOnYear(wide).measure.numbers].slice(1));
  });

  it('has doubles where a power of two alone would be too small', () => {
    const dimensions = { p: ['a', 'b'] };
    const tiny = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: [`0.${'0'.repeat(307)}5`, '1'] });
    expect(shares(tiny, 'p').measure.numbers[0]).toBe(5e-308);
  });
});
