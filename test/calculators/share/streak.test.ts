import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  figure,
  quantity,
  rank,
  streak,
  windowBefore,
  type Levels,
  type Operand,
  type Period,
  type Quantity,
} from 'china-asean';
import { observation } from '../../support/observations.js';

const place = (number: number): Quantity<'rank'> => quantity(number, 'rank');
const isFirst = ({ value }: Quantity): boolean => value === '1';
const first = (from: number, to: number): Record<Period, Quantity<'rank'>> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${from + index}`, place(1)]));
const dollars = (levels: Readonly<Record<string, number>>): Record<Period, Quantity<'USD'>> =>
  Object.fromEntries(Object.entries(levels).map(([window, level]) => [window, quantity(level, 'USD')]));
const isAboveZero = ({ value }: Quantity): boolean => Number(value) > 0;

describe('streak', () => {
  // whether the largest partner, and since when, where it was reported
  it.each([
    [2009, '2020', '12', 'China of ASEAN: Global Times, in KW Global Trade, 2020: "12 years in a row"'],
    [
      2009,
      '2021',
      '13',
      'China of ASEAN: Ministry of Commerce, in RCEP News of 30 August 2022: "13 consecutive years"',
    ],
    [2009, '2023', '15', 'China of ASEAN: customs, in VNA, August 2024: "15 consecutive years"'],
    [2009, '2024', '16', 'China of ASEAN: Ministry of Commerce, in CGTN, September 2025: "16 years in a row"'],
    [2020, '2020', '1', 'ASEAN of China: Global Times, in KW Global Trade, 2020: "for the first time"'],
    [2020, '2023', '4', 'ASEAN of China: customs, in VNA, August 2024: "four years in a row"'],
    [2020, '2024', '5', 'ASEAN of China: Ministry of Commerce, in CGTN, September 2025: "five consecutive years"'],
    [
      2017,
      '2024',
      '8',
      'ASEAN of China, farm products: customs, in Global Times, April 2025: "eight consecutive years"',
    ],
  ] as const)('that began in %i is in %s of %s years: %s', (since, period, years, _source) => {
    const ranks = { ...first(since, 2025), [`${since - 1}`]: place(2) };
    const found = streak(ranks, period, isFirst);
    expect(found).toMatchObject({ value: years, low: years, high: years, start: `${since}`, before: 'broken' });
  });

  it('is of ranks as rank gives them', () => {
    const rankIn = (asean: number, eu: number) => rank({ ASEAN: figure(asean, 'USD'), EU: figure(eu, 'USD') }, 'ASEAN');
    const ranks = { 2019: rankIn(641, 705), 2020: rankIn(685, 650), 2021: rankIn(878, 828) };
    const found = streak(ranks, '2021', isFirst);
    expect(found).toMatchObject({ value: '2', start: '2020', before: 'broken', unit: 'count', period: '2021' });
    expect(Object.keys((found.inputs as { levels: object }).levels)).toEqual(['2019', '2020', '2021']);
  });

  it.each([
    ['begins with the data', { 2022: 1, 2023: 1, 2024: 1 }, '2024', '3', null, '2022', 'start-of-data'],
    ['begins after a hole', { 2020: 1, 2022: 1, 2023: 1, 2024: 1 }, '2024', '3', null, '2022', 'gap'],
    ['is broken', { 2021: -1, 2022: 1, 2023: 1, 2024: 1 }, '2024', '3', '3', '2022', 'broken'],
    ['is none', { 2023: 1, 2024: -1 }, '2024', '0', '0', null, 'broken'],
    ['is of one window', { 2024: 1 }, '2024', '1', null, '2024', 'start-of-data'],
    ['ends before the data', { 2022: 1, 2023: 1, 2024: 1 }, '2023', '2', null, '2022', 'start-of-data'],
    ['is not helped by windows of another sort', { '2023-Q4': 1, 2022: 1, 2024: 1 }, '2024', '1', null, '2024', 'gap'],
    ['knows only windows of another sort', { '2023-Q4': 1, 2024: 1 }, '2024', '1', null, '2024', 'start-of-data'],
    ['is of months', { '2024-12': 1, '2025-01': 1, '2025-02': 1 }, '2025-02', '3', null, '2024-12', 'start-of-data'],
    ['is of quarters', { '2024-Q3': -1, '2024-Q4': 1, '2025-Q1': 1 }, '2025-Q1', '2', '2', '2024-Q4', 'broken'],
    [
      'is of five years',
      { '2011-01-01/P5Y': 1, '2016-01-01/P5Y': 1 },
      '2016-01-01/P5Y',
      '2',
      null,
      '2011-01-01/P5Y',
      'start-of-data',
    ],
    [
      'is of days',
      { '2024-02-28': 1, '2024-02-29': 1, '2024-03-01': 1 },
      '2024-03-01',
      '3',
      null,
      '2024-02-28',
      'start-of-data',
    ],
    ['is of weeks', { '2020-W53': 1, '2021-W01': 1 }, '2021-W01', '2', null, '2020-W53', 'start-of-data'],
    [
      'is of the same months of each year',
      { '2022-01-01/P7M': -1, '2023-01-01/P7M': 1, '2024-01-01/P7M': 1, '2024-01-01/P8M': 1 },
      '2024-01-01/P7M',
      '2',
      '2',
      '2023-01-01/P7M',
      'broken',
    ],
    [
      'is of the same months of each year after a hole',
      { '2021-01-01/P7M': 1, '2023-01-01/P8M': 1, '2024-01-01/P7M': 1 },
      '2024-01-01/P7M',
      '1',
      null,
      '2024-01-01/P7M',
      'gap',
    ],
  ] as const)('%s', (_, levels, period, value, high, start, before) => {
    const found = streak(dollars(levels), period, isAboveZero);
    expect(found).toMatchObject({ value, low: value, high, start, before, reason: null });
  });

  it('takes a level that is missing, or has no value, for a hole', () => {
    const levels = { 2021: quantity(1, 'USD'), 2022: null, 2023: quantity(1, 'USD') };
    expect(streak(levels, '2023', isAboveZero)).toMatchObject({ value: '1', high: null, before: 'gap' });
    const none = rank({ VN: null }, 'VN');
    expect(streak({ 2022: none, 2023: place(1) }, '2023', isFirst)).toMatchObject({ before: 'start-of-data' });
  });

  it('gives the condition the level with its bounds, and its window, once for each', () => {
    const holds = vi.fn(({ low }: Quantity) => low !== null && Number(low) > 0);
    streak({ 2023: figure('5', 'USD'), 2024: figure('7', 'USD') }, '2024', holds);
    expect(holds.mock.calls).toEqual([
      [{ value: '7', unit: 'USD', low: '6.5', high: '7.5' }, '2024'],
      [{ value: '5', unit: 'USD', low: '4.5', high: '5.5' }, '2023'],
    ]);
  });

  it('follows a series, and growth as well as levels', () => {
    const observations = [
      observation('2023', '5', { status: ['P'] }),
      observation('2024', '7', { options: { measure: 'growth' } }),
    ];
    const series = { key: {}, observations } as unknown as Levels<'USD'>;
    expect(streak(series, '2024', isAboveZero)).toMatchObject({ value: '2', status: ['P'], start: '2023' });
  });

  it.each([
    ['2024', 'missing-current', 'has no level', { 2023: quantity(1, 'USD') }],
    ['2024', 'missing-current', 'has none at all', {}],
    ['../2024-12-31', 'incomparable-period', 'has no start', { '../2024-12-31': quantity(1, 'USD') }],
    ['2024', 'incomparable-unit', 'is in another unit', { 2023: quantity(1, 'CNY'), 2024: quantity(1, 'USD') }],
    [
      '2024',
      'incomparable-basis',
      'is of another basis',
      { 2023: observation('2023', '5', { basis: 'press' }), 2024: observation('2024', '5') },
    ],
  ] as const)('in %s is null with %s where a window %s', (period, reason, _, levels) => {
    const found = streak(levels as Levels<'USD'>, period, isAboveZero);
    expect(found).toMatchObject({ value: null, low: null, high: null, reason, start: null, before: null });
  });

  it('refuses observations of different things, no condition, and a period that is not canonical', () => {
    const mixed = { 2023: observation('2023', '5', { partner: 'VN' }), 2024: observation('2024', '5') };
    expect(() => streak(mixed, '2024', isAboveZero)).toThrow(expect.objectContaining({ code: 'mixed-series' }));
    // @ts-expect-error -- no condition
    expect(() => streak({}, '2024', 'first')).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: 'streak: expected a condition, a function, got "first"',
      }),
    );
    expect(() => streak({}, '2024-13', isFirst)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('refuses a level of another window than it stands at, and levels that are none', () => {
    const misplaced = { '2024': observation('2020', '5') };
    const invalid = expect.objectContaining({ code: 'invalid-argument' });
    expect(() => streak(misplaced, '2024', () => true)).toThrow(invalid);
    expect(() => streak(null as never, '2024', () => true)).toThrow(invalid);
  });

  it('is frozen and JSON, and does not change the levels', () => {
    const levels = { 2023: observation('2023', '5'), 2024: observation('2024', '7') };
    const before = structuredClone(levels);
    const found = streak(levels, '2024', isAboveZero);
    expect([found, found.inputs, found.inputs['levels']].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(levels).toEqual(before);
  });

  it('is 0 where the condition fails, and otherwise one more than the window before, if that has a level', () => {
    const level = fc.constantFrom<Operand<'USD'>>(quantity(1, 'USD'), quantity(-1, 'USD'), null);
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 10 }), (values) => {
        const levels = Object.fromEntries(values.map((value, index) => [`${2000 + index}`, value]));
        const period = `${1999 + values.length}` as Period;
        const [now, then] = [period, windowBefore(period) ?? period].map((window) =>
          streak(levels, window, isAboveZero),
        );
        const value = values.at(-1);
        if (value == null) expect(now?.reason).toBe('missing-current');
        else if (!isAboveZero(value as Quantity)) expect(now?.value).toBe('0');
        else expect(now?.value).toBe(`${1 + Number(then?.value ?? 0)}`);
        if (now?.reason === null) expect(now.high).toBe(now.before === 'broken' ? now.value : null);
      }),
    );
  });
});
