import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate,
  decumulate,
  figure,
  formatBounds,
  formatFigure,
  growthRate,
  quantity,
  yearToDateGrowth,
  type Levels,
} from 'china-asean';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });
const usd = (levels: Readonly<Record<string, number>>): Levels<'USD'> =>
  Object.fromEntries(Object.entries(levels).map(([window, value]) => [window, quantity(value, 'USD')]));
const ratios = (rates: Readonly<Record<string, `${number}`>>): Levels<'ratio'> =>
  Object.fromEntries(Object.entries(rates).map(([window, value]) => [window, quantity(value, 'ratio')]));

describe('yearToDateGrowth', () => {
  // General Administration of Customs of China, imports and exports by country (region), 2024: trade with the world, in units
  // of 10 000 yuan; and its press conference of 14 April 2025: January −2.2 %, February level (read as 0.0 %), March +6 %
  // ("China's Foreign Trade in Q1 2025: Structural Optimization and Diversified Breakthroughs", GetNews, 21 April 2025), the quarter
  // +1.3 % (https://news.cgtn.com/news/2025-04-14/China-s-export-rose-6-9-in-first-quarter-of-2025-1CyNvLvSH72/p.html)
  const printed = (value: `${number}`) => figure(value, 'CNY', { resolution: '10000' });
  const table: Levels<'CNY'> = {
    '2024-01': printed('3763564830000'),
    '2024-02': printed('2850221920000'),
    '2024-01-01/P2M': printed('6613786750000'),
    '2024-04': printed('3638945550000'),
    '2024-T1': printed('13805320490000'),
  };
  const rates = { '2025-01': growth('-0.022'), '2025-02': growth('0.000'), '2025-03': growth('0.060') };
  it('of China’s trade in the first quarter of 2025 is what customs announced', () => {
    const base = { ...table, '2024-03': decumulate(table, '2024-03') };
    const quarter = yearToDateGrowth(base, rates, '2025-Q1');
    expect([formatFigure(quarter), formatBounds(quarter)]).toEqual(['1.3%', '1.23–1.34%']);
    expect(quarter).toMatchObject({ period: '2025-Q1', transformation: 'GY', status: ['E'], warnings: [] });
    expect(Object.keys(quarter.inputs['levels'] ?? {})).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(Object.keys(quarter.inputs['rates'] ?? {})).toEqual(['2025-01', '2025-02', '2025-03']);
  });

  it('is not the plain mean of the rates', () => {
    const levels = usd({ '2023-01': 300, '2023-02': 100 });
    const result = yearToDateGrowth(levels, ratios({ '2024-01': '0.1', '2024-02': '-0.1' }), '2024-01-01/P2M');
    expect(result).toMatchObject({ value: '0.05', low: '0.05', high: '0.05', status: [], warnings: [] });
  });

  it.each([
    ['current levels, whose base is told by their growth', { '2024-01': 330, '2024-02': 90 }, '0.05', ['E']],
    ['a base and a current level', { '2023-01': 300, '2024-02': 90 }, '0.05', ['E']],
    ['the base where both are there', { '2023-01': 300, '2023-02': 100, '2024-01': 1, '2024-02': 1 }, '0.05', []],
    ['a base of zero', { '2023-01': 300, '2023-02': 0 }, '0.1', []],
  ] as const)('takes %s', (_, levels, value, status) => {
    const rate = ratios({ '2024-01': '0.1', '2024-02': '-0.1' });
    expect(yearToDateGrowth(usd(levels), rate, '2024-01-01/P2M')).toMatchObject({ value, status });
  });

  it.each([
    ['quarters', { '2024-Q1': '0.1', '2024-Q2': '-0.1' }, '2024-S1'],
    ['January–February and March', { '2024-01-01/P2M': '0.1', '2024-03': '-0.1' }, '2024-Q1'],
    ['halves', { '2024-S1': '0.1', '2024-S2': '-0.1' }, '2024'],
    ['months across two years', { '2023-12': '0.1', '2024-01': '-0.1' }, '2023-12-01/P2M'],
  ] as const)('is filled by %s', (_, rate, window) => {
    const levels = usd({
      '2022-12': 300,
      '2023-01': 100,
      '2023-S1': 300,
      '2023-S2': 100,
      '2023-Q1': 300,
      '2023-Q2': 100,
      '2023-01-01/P2M': 300,
      '2023-03': 100,
    });
    expect(yearToDateGrowth(levels, ratios(rate), window).value).toBe('0.05');
  });

  it('of January is the growth of January, and warns of the Lunar New Year', () => {
    const result = yearToDateGrowth(usd({ '2023-01': 3 }), ratios({ '2024-01': '0.1' }), '2024-01');
    expect(result).toMatchObject({ value: '0.1', warnings: ['holiday-affected'] });
  });

  const twoLevels = { '2023-01': 300, '2023-02': 100 };
  it.each([
    ['a rate is missing', twoLevels, { '2024-01': '0.1' }, '2024-01-01/P2M', 'missing-current'],
    ['there is nothing', {}, {}, '2024-01-01/P2M', 'missing-current'],
    [
      'a level is missing',
      { '2023-01': 300 },
      { '2024-01': '0.1', '2024-02': '0.1' },
      '2024-01-01/P2M',
      'missing-base',
    ],
    ['all bases are zero', { '2023-01': 0 }, { '2024-01': '0.1' }, '2024-01', 'zero-base'],
    ['a base is below zero', { '2023-01': -1 }, { '2024-01': '0.1' }, '2024-01', 'negative-base'],
    ['a rate is below −1', { '2023-01': 1 }, { '2024-01': '-1.1' }, '2024-01', 'sign-change'],
    ['a rate of −1 stands beside a current level', { '2024-01': 0 }, { '2024-01': '-1' }, '2024-01', 'not-identified'],
    ['the window is of days', twoLevels, { '2024-01': '0.1' }, '2024-01-01/2024-01-30', 'incomparable-period'],
    ['the window is longer than a year', twoLevels, { '2024-01': '0.1' }, '2024-01-01/P2Y', 'incomparable-period'],
    ['the start of the window was not stated', twoLevels, { '2024-01': '0.1' }, '../2024-01-31', 'incomparable-period'],
  ] as const)('is null where %s', (_, levels, rate, window, reason) => {
    expect(yearToDateGrowth(usd(levels), ratios(rate), window)).toMatchObject({ reason, unit: 'ratio' });
  });

  it('of what has all gone is −1, and its bounds stop there', () => {
    expect(yearToDateGrowth(usd({ '2023-01': 3 }), { '2024-01': growth('-1.0') }, '2024-01')).toMatchObject({
      value: '-1',
      low: '-1',
      high: '-0.95',
    });
  });

  it('keeps bounds where a rate or level has none', () => {
    const levels = { '2023-01': figure('3', 'USD', { qualifier: 'over' }), '2023-02': quantity('3', 'USD') };
    const window = '2024-01-01/P2M';
    const rate = ratios({ '2024-01': '0.2', '2024-02': '0.1' });
    // the first base may be as large as one likes: its rate is not quite reached
    expect(yearToDateGrowth(levels, rate, window)).toMatchObject({ low: '0.15', high: '0.2' });
    const open = { '2024-01': figure('0.2', 'ratio', { qualifier: 'over' }), '2024-02': quantity('0.1', 'ratio') };
    expect(yearToDateGrowth(levels, open, window)).toMatchObject({ low: '0.15', high: null });
    const under = { '2024-01': figure('0.2', 'ratio', { qualifier: 'under' }), '2024-02': quantity('0.1', 'ratio') };
    expect(yearToDateGrowth(usd({ '2023-01': 3, '2023-02': 3 }), under, window)).toMatchObject({
      low: '-0.45',
      high: '0.15',
    });
    expect(yearToDateGrowth(usd({ '2024-01': 3, '2024-02': 3 }), under, window)).toMatchObject({ low: '-1' });
    const all = {
      '2024-01': figure('3', 'USD', { qualifier: 'over' }),
      '2024-02': figure('3', 'USD', { qualifier: 'over' }),
    };
    expect(yearToDateGrowth(all, rate, window)).toMatchObject({ low: '0.1', high: '0.2' });
  });

  it('asks for one unit, one basis and one thing, and for growth', () => {
    const rate = ratios({ '2024-01': '0.2', '2024-02': '0.1' });
    const january = observation('2023-01', '5');
    const window = '2024-01-01/P2M';
    const of = (february: Levels[keyof Levels]) => () =>
      yearToDateGrowth({ '2023-01': january, '2023-02': february } as Levels, rate, window).reason;
    expect(of(quantity(3, 'CNY') as never)()).toBe('incomparable-unit');
    expect(of(observation('2023-02', '5', { basis: 'press' }) as never)()).toBe('incomparable-basis');
    expect(of(observation('2023-02', '5', { flow: 'export' }) as never)).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    const points = { '2024-01': quantity(2, 'percentage-point') } as never;
    expect(yearToDateGrowth({ '2023-01': january }, points, '2024-01').reason).toBe('incomparable-unit');
    const yuan = { '2024-01': observation('2024-01', '0.1', { basis: 'customs-cny', unit: 'ratio' }) };
    expect(yearToDateGrowth({ '2023-01': january }, yuan, '2024-01').reason).toBe('incomparable-basis');
    const multiple = { '2024-01': figure('1.1', 'ratio', { measure: 'multiple' }) };
    expect(() => yearToDateGrowth({ '2023-01': january }, multiple, '2024-01')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => yearToDateGrowth({ '2023-01': january }, 0.1 as never, '2024-01')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('is the growth of the sums, and lies between the least and the greatest rate', () => {
    const level = fc.integer({ min: 1, max: 10 ** 9 });
    const pairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (values) => {
        const month = (year: number, index: number): string => `${year}-0${index + 1}`;
        const by = (year: number, which: 0 | 1): Levels<'USD'> =>
          usd(Object.fromEntries(values.map((pair, index) => [month(year, index), pair[which]])));
        const [base, current] = [by(2023, 0), by(2024, 1)];
        const monthly = values.map(([before, after]) => growthRate(quantity(after, 'USD'), quantity(before, 'USD')));
        const rate = Object.fromEntries(monthly.map((one, index) => [month(2024, index), one]));
        const window =
          values.length === 1
            ? '2024-01'
            : ([, '2024-01-01/P2M', '2024-Q1', '2024-T1', '2024-01-01/P5M', '2024-S1'] as const)[values.length - 1];
        const earlier = window?.replace('2024', '2023') as '2023';
        const result = yearToDateGrowth(base, rate, window ?? '2024');
        const expected = growthRate(accumulate(current, window ?? '2024'), accumulate(base, earlier));
        const numbers = monthly.map(({ value }) => rational(value ?? ''));
        const [value, sums] = [rational(result.value ?? ''), rational(expected.value ?? '')];
        const tiny = rational('0.0000000000000000000001'); // the rates are rounded
        expect(order(minus(sums, tiny), value)).toBe(-1);
        expect(order(value, plus(sums, tiny))).toBe(-1);
        expect(numbers.some((one) => order(minus(one, tiny), value) <= 0)).toBe(true);
        expect(numbers.some((one) => order(value, plus(one, tiny)) <= 0)).toBe(true);
        expectBetween(result, value);
      }),
    );
  });
});

const ratio = (index: number): 'USD' | 'ratio' => (index < 2 ? 'USD' : 'ratio');
const weighted = (bases: readonly Rational[], rates: readonly Rational[]): Rational | null => {
  const products = bases.map((base, index) => times(base, rates[index] ?? rational('0')));
  const total = bases.reduce(plus);
  return total.numerator === 0n ? null : over(products.reduce(plus), total);
};

describeFormula({
  name: 'yearToDateGrowth from base levels',
  count: 4,
  unit: ratio,
  calculate: ([a, b, g, h]) =>
    yearToDateGrowth(
      { '2023-01': a, '2023-02': b },
      { '2024-01': g, '2024-02': h } as Levels<'ratio'>,
      '2024-01-01/P2M',
    ),
  exact: (numbers) => weighted(numbers.slice(0, 2), numbers.slice(2)),
});

describeFormula({
  name: 'yearToDateGrowth from current levels',
  count: 4,
  unit: ratio,
  calculate: ([a, b, g, h]) =>
    yearToDateGrowth(
      { '2024-01': a, '2024-02': b },
      { '2024-01': g, '2024-02': h } as Levels<'ratio'>,
      '2024-01-01/P2M',
    ),
  exact: (numbers) => {
    const rates = numbers.slice(2);
    const bases = numbers
      .slice(0, 2)
      .map((level, index) => over(level, plus(rational('1'), rates[index] ?? rational('0'))));
    return weighted(bases, rates);
  },
});
