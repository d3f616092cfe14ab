import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, aggregate, figure, quantity, splitPeriod, type Levels, type Period } from 'china-asean';
import { dataset } from 'china-asean/data';
import { smallDataset } from '../../support/dataset.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { plus, rational } from '../../support/rational.js';

const usd = (levels: Readonly<Record<string, number | null>>): Levels<'USD'> =>
  Object.fromEntries(
    Object.entries(levels).map(([window, value]) => [window, value === null ? null : quantity(value, 'USD')]),
  );

describe('accumulate', () => {
  // Oracle, Hyperion Financial Management Functions Library, table 6, "Example of Cumulative Function", account Cash:
  // https://docs.oracle.com/cd/E36352_01/epm.1112/hfm_functions_library/ch02s01s02s04.html
  const cash = usd({
    '2000-10': 1000,
    '2000-11': 1500,
    '2000-12': 1200,
    '2001-01': 800,
    '2001-02': 1100,
    '2001-03': 1300,
  });
  it.each([
    ['2001-01-01/P2M', '1900', 'CY'],
    ['2001-Q1', '3200', 'CY'],
    ['2000-11-01/P3M', '3500', null],
    ['2000-12-01/P3M', '3100', null],
  ] as const)('gives what the manual does for %s', (window, value, transformation) => {
    expect(accumulate(cash, window)).toMatchObject({ value, period: window, transformation, status: [] });
  });

  it.each([
    ['month', 12, '2000-07-01/P1Y', 'C12'],
    ['quarter', 4, '2000-07-01/P1Y', 'C4'],
    ['quarter', 4, '2000', 'CY'],
    ['half-year', 2, '2000-07-01/P1Y', null],
  ] as const)('of windows of a %s, %d of them, over %s is named %s', (part, count, window, transformation) => {
    const parts = splitPeriod(window, part);
    const levels = usd(Object.fromEntries(parts.map((each) => [each, 1])));
    expect(accumulate(levels, window)).toMatchObject({ value: `${count}`, transformation });
  });

  // General Administration of Customs of China, imports and exports by country (region), 2024: trade with ASEAN, 10 000 yuan
  const printed = (value: `${number}`) => figure(value, 'CNY', { resolution: '10000' });
  const customs: Levels<'CNY'> = {
    '2024-01': printed('573813910000'),
    '2024-02': printed('419428950000'),
    '2024-01-01/P2M': printed('993242860000'),
    '2024-T1': printed('2180366710000'),
    '2024-05': printed('595233570000'),
  };
  it('of January and February is the cumulative figure that customs print, within rounding', () => {
    const sum = accumulate(customs, '2024-01-01/P2M');
    expect(sum).toMatchObject({ value: '993242860000', low: '993242850000', high: '993242870000' });
    expect(Object.keys(sum.inputs['parts'] ?? {})).toEqual(['2024-01', '2024-02']);
  });

  it('takes the fewest windows that fill the wanted one', () => {
    const sum = accumulate(customs, '2024-01-01/P5M');
    expect(sum.value).toBe('2775600280000');
    expect(Object.keys(sum.inputs['parts'] ?? {})).toEqual(['2024-T1', '2024-05']);
  });

  it.each([
    ['halves', { '2024-S1': 3, '2024-S2': 4 }, '2024', '7'],
    [
      'year-to-date and the rest, by one text of the first half',
      { '2024-S1': 3, '2024-Q3': 4, '2024-Q4': 5 },
      '2024',
      '12',
    ],
    ['January–February and March', { '2024-01-01/P2M': 3, '2024-03': 4 }, '2024-Q1', '7'],
    ['weeks and days', { '2024-W01': 3, '2024-01-08': 4 }, '2024-01-01/2024-01-08', '7'],
    ['several years', { '2023': 3, '2024': 4 }, '2023-01-01/P2Y', '7'],
    ['negative flows, such as balances', { '2024-S1': -3, '2024-S2': -4 }, '2024', '-7'],
    ['zeros', { '2024-S1': 0, '2024-S2': 0 }, '2024', '0'],
    ['the window itself, where nothing else fills it', { '2024-01': 3 }, '2024-01', '3'],
    ['parts rather than the window itself', { '2024': 9, '2024-S1': 3, '2024-S2': 4 }, '2024', '7'],
  ] as const)('sums %s', (_, levels, window, value) => {
    expect(accumulate(usd(levels), window).value).toBe(value);
  });

  it.each([
    ['a month is missing', { '2024-01': 3, '2024-03': 4 }, '2024-Q1'],
    ['a month is null', { '2024-01': 3, '2024-02': null, '2024-03': 4 }, '2024-Q1'],
    ['windows overlap', { '2024-01-01/P2M': 3, '2024-02-01/P2M': 4 }, '2024-Q1'],
    ['nothing is there', {}, '2024-Q1'],
    ['the start of the window was not stated', { '2024': 3 }, '../2024-12-31'],
  ] as const)('is null where %s', (_, levels, window) => {
    expect(accumulate(usd(levels), window)).toMatchObject({ reason: 'missing-current', period: window });
  });

  it('keeps an open end open, and does not cut at zero', () => {
    const over = figure('5', 'USD', { qualifier: 'over' });
    expect(accumulate({ '2024-S1': over, '2024-S2': figure('0', 'USD') }, '2024')).toMatchObject({
      low: '4.5',
      high: null,
    });
  });

  it('asks for one unit, one basis and one thing', () => {
    const half = observation('2024-S1', '5');
    const mixed = { '2024-S1': half, '2024-S2': quantity(3, 'CNY') };
    expect(accumulate(mixed, '2024').reason).toBe('incomparable-unit');
    const others = { '2024-S1': half, '2024-S2': observation('2024-S2', '5', { basis: 'press' }) };
    expect(accumulate(others, '2024').reason).toBe('incomparable-basis');
    const things = { '2024-S1': half, '2024-S2': observation('2024-S2', '5', { partner: 'VN' }) };
    expect(() => accumulate(things, '2024')).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  it('does not sum a bloc of one composition with one of another', () => {
    const bloc = smallDataset().partners.find(({ id }) => id === 'ASEAN');
    if (bloc?.kind !== 'bloc') return expect.unreachable();
    const levels = usd({ '2025-Q3': 1, '2025-11': 2, '2025-12': 2 });
    const sums = aggregate({ VN: levels, TL: levels }, bloc, { composition: 'current' });
    expect(accumulate(sums, '2025-11-01/P2M').value).toBe('8');
    const mixed = { '2025-Q3': sums['2025-Q3'], '2025-10': quantity(1, 'USD'), '2025-11': sums['2025-11'] };
    expect(accumulate(mixed, '2025-07-01/P5M').reason).toBe('composition-change');
  });

  it.each(['ratio', 'index', 'rank', 'percentage-point', 'log-point', 'CNY/USD', 'USD/tonne', 'vehicle/day'] as const)(
    'refuses a sum of %s',
    (unit) => {
      const levels = { '2024-S1': quantity(1, unit), '2024-S2': quantity(2, unit) };
      expect(() => accumulate(levels, '2024')).toThrow(
        expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(`"${unit}"`) as string }),
      );
    },
  );

  it('refuses an indicator that is not summed over time, and records that one is', () => {
    const levels = usd({ '2024-S1': 3, '2024-S2': 4 });
    const indicator = dataset.indicators.find(({ id }) => id === 'goods-trade');
    expect(accumulate(levels, '2024', indicator && { indicator }).options).toEqual({ timeCollection: 'summed' });
    expect(accumulate(levels, '2024').options).toEqual({});
    expect(() => accumulate(levels, '2024', { indicator: { timeCollection: 'end' } })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('"end"') as string }),
    );
  });

  it('refuses what are no levels, a growth rate among them, and a level of another window', () => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as Error;
    expect(() => accumulate(5 as never, '2024')).toThrow(refusal);
    expect(() => accumulate({ '2024-S1': observation('2024-S2', '5') }, '2024')).toThrow(refusal);
    const growth = figure('5', 'USD', { measure: 'difference' });
    expect(() => accumulate({ '2024-S1': growth, '2024-S2': growth }, '2024')).toThrow(refusal);
    expect(() => accumulate({}, '2024-13')).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('keeps the flags of what it sums', () => {
    const levels = {
      '2024-S1': observation('2024-S1', '5', { status: ['P'] }),
      '2024-S2': observation('2024-S2', '5', { status: ['E'] }),
    };
    expect(accumulate(levels, '2024').status).toEqual(['E', 'P']);
  });

  it('gives the same by months, by quarters of months and by halves of those', () => {
    const twelve = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(twelve, (values) => {
        const months = usd(
          Object.fromEntries(splitPeriod('2024', 'month').map((month, index) => [month, values[index] ?? 0])),
        );
        const sums = (windows: readonly Period[], levels: Levels<'USD'>): Levels<'USD'> =>
          Object.fromEntries(windows.map((window) => [window, accumulate(levels, window)]));
        const quarters = sums(splitPeriod('2024', 'quarter'), months);
        const halves = sums(splitPeriod('2024', 'half-year'), quarters);
        expect(accumulate(halves, '2024').value).toBe(accumulate(months, '2024').value);
        expect(accumulate(quarters, '2024').value).toBe(`${values.reduce((a, b) => a + b)}`);
      }),
    );
  });
});

describeFormula({
  name: 'accumulate',
  count: 4,
  digits: null,
  calculate: ([a, b, c, d]) => accumulate({ '2024-Q1': a, '2024-Q2': b, '2024-Q3': c, '2024-Q4': d }, '2024'),
  exact: (numbers) => numbers.reduce(plus, rational('0')),
});
