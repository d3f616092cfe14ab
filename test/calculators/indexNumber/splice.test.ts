import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, splice, type Levels, type Quantity, type Result, yearOnYear } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, plus, times, type Rational } from '../../support/rational.js';

const index = (value: number | `${number}`): Quantity<'index'> => quantity(value, 'index');
const values = (levels: Readonly<Record<string, Result | undefined>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(levels).map(([window, level]) => [window, level?.value ?? level?.reason]));

describeFormula({
  name: 'the factor of a splice',
  count: 4,
  calculate: ([a, b, c, d]) =>
    splice(
      { older: { '2020': a, '2021': b }, newer: { '2020': c, '2021': d } },
      { overlap: '2020-01-01/P2Y', keep: 'newer' },
    ).factor,
  exact: ([a, b, c, d]) => over(plus(c as Rational, d as Rational), plus(a as Rational, b as Rational)),
});

describeFormula({
  name: 'a level that splice links',
  count: 3,
  calculate: ([a, b, c]) =>
    splice({ older: { '2019': a, '2020': b }, newer: { '2020': c } }, { overlap: '2020', keep: 'newer' }).levels[
      '2019'
    ] as Result,
  exact: ([a, b, c]) => over(times(a as Rational, c as Rational), b as Rational),
});

describe('splice', () => {
  // Statistics Finland, eCourse in statistics, 3.6 "Linking old indices",
  // http://www.stat.fi/tup/verkkokoulu/data/ind/03/06/index_en.html; what is printed is cut off, not rounded
  it.each([
    ['2000 = 100', '104.47', '104.82'],
    ['2002:12 = 100', '101.88', '102.22'],
    ['2003:12 = 100', '100.00', '100.34'],
  ] as const)(
    'continues the Finnish price index of %s from %s, in agreement with the printed %s',
    (_, december, january) => {
      const newer = { '2003-12': index('100.00'), '2004-01': figure('100.34', 'index') };
      const older = { '2003-12': figure(december, 'index') };
      const { factor, levels } = splice({ older, newer }, { overlap: '2003-12', keep: 'older' });
      const printed = figure(january, 'index');
      expect(Number(levels['2004-01']?.low)).toBeLessThanOrEqual(Number(printed.high));
      expect(Number(levels['2004-01']?.high)).toBeGreaterThanOrEqual(Number(printed.low));
      expect(Number(factor.value)).toBe(Number(december) / 100);
    },
  );

  it('converts an Australian quarter to the new reference year, which the old series has as a whole', () => {
    // ABS 6401.0, September 2012, appendix 1: 1989–90 = 100 before, 179.7 in 2011–12; the June quarter 2012 from 180.4 to 100.4
    const older = { '2011-07-01/P1Y': index('179.7'), '2012-Q2': index('180.4') };
    const newer = { '2011-07-01/P1Y': index('100.0') };
    const { levels } = splice({ older, newer }, { overlap: '2011-07-01/P1Y', keep: 'newer' });
    expect(Number(levels['2012-Q2']?.value).toFixed(1)).toBe('100.4');
  });

  it('converts back: the December quarter 2010 of Australian wages from 106.6 to 129.8', () => {
    // ABS, Wage Price Index: Concepts, Sources and Methods, 2012, paragraphs 11.4 and 11.6: 121.775 in 2008–09
    const older = { '2008-07-01/P1Y': index('121.775') };
    const newer = { '2008-07-01/P1Y': index('100.0'), '2010-Q4': index('106.6') };
    const { levels } = splice({ older, newer }, { overlap: '2008-07-01/P1Y', keep: 'older' });
    expect(Number(levels['2010-Q4']?.value).toFixed(1)).toBe('129.8');
  });

  it('grafts the new series onto the old as in the printed example', () => {
    // https://financeschool4u.com/topics/34-business-statistics-ii/splicing-index-numbers: 180, 200, 220, 240
    const older = { '2009': index(180), '2010': index(200) };
    const newer = { '2010': index(100), '2011': index(110), '2012': index(120) };
    const { levels } = splice({ older, newer }, { overlap: '2010', keep: 'older' });
    expect(values(levels)).toEqual({ '2009': '180', '2010': '200', '2011': '220', '2012': '240' });
  });

  it('keeps one side as it is and flags what it links as an estimate', () => {
    const older: Levels<'USD'> = {
      '2019': observation('2019', '90', { status: ['P'] }),
      '2020': observation('2020', '100'),
    };
    const newer: Levels<'USD'> = {
      '2020': observation('2020', '80', { basis: 'wto', status: ['B'] }),
      '2021': observation('2021', '84', { basis: 'wto' }),
    };
    const { factor, levels } = splice({ older, newer }, { overlap: '2020', keep: 'newer' });
    expect(levels['2019']).toMatchObject({ value: '72', unit: 'USD', status: ['E', 'P'], period: '2019' });
    expect(levels['2020']).toMatchObject({ value: '80', low: '79.5', high: '80.5', status: [] });
    expect(levels['2021']).toMatchObject({ value: '84', status: [] });
    expect(factor).toMatchObject({
      value: '0.8',
      unit: 'ratio',
      period: '2020',
      options: { overlap: '2020', keep: 'newer', overlapWindows: 1 },
    });
    expect(levels['2019']?.options).toEqual(factor.options);
  });

  it('bridges the break that it is for: growth has a value within either side and across the link', () => {
    const exactly = { options: { resolution: '0' } } as const;
    const older = {
      '2021': observation('2021', '80', exactly),
      '2022': observation('2022', '90', exactly),
      '2023': observation('2023', '96', exactly),
    };
    const newer = {
      '2023': observation('2023', '100', { ...exactly, status: ['B'] }),
      '2024': observation('2024', '110', exactly),
    };
    const { levels } = splice({ older, newer }, { overlap: '2023', keep: 'newer' });
    expect(yearOnYear(levels, '2022').value).toBe('0.125');
    expect(Number(yearOnYear(levels, '2023').value)).toBeCloseTo(96 / 90 - 1, 15);
    expect(yearOnYear(levels, '2024').value).toBe('0.1');
    expect(yearOnYear({ ...older, ...newer }, '2023').reason).toBe('break');
  });

  it('links over a wider window by the sums of the windows that fill it in both', () => {
    const older: Levels<'USD'> = {
      '2019-Q4': quantity(9, 'USD'),
      '2020-Q1': quantity(10, 'USD'),
      '2020-Q2': quantity(30, 'USD'),
    };
    const newer: Levels<'USD'> = {
      '2020-Q1': quantity(8, 'USD'),
      '2020-Q2': quantity(12, 'USD'),
      '2020-Q3': quantity(20, 'USD'),
    };
    const { factor, levels } = splice({ older, newer }, { overlap: '2020-S1', keep: 'newer' });
    expect(factor).toMatchObject({ value: '0.5', options: { overlapWindows: 2 } });
    expect(values(levels)).toEqual({ '2019-Q4': '4.5', '2020-Q1': '8', '2020-Q2': '12', '2020-Q3': '20' });
    expect(splice({ older, newer }, { overlap: '2020-S1', keep: 'older' }).levels['2020-Q3']?.value).toBe('40');
  });

  it('leaves the growth of either side as it is, and the two directions differ by the factor', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, ([a = 1, b = 1, c = 1, d = 1]) => {
        const [older, newer] = [
          { '2019': index(a), '2020': index(b) },
          { '2020': index(c), '2021': index(d) },
        ];
        const [one, other] = [
          splice({ older, newer }, { overlap: '2020', keep: 'newer' }),
          splice({ older, newer }, { overlap: '2020', keep: 'older' }),
        ];
        const ratios = [one, other].map(({ levels }) => Number(levels['2021']?.value) / Number(levels['2019']?.value));
        expect((ratios[0] ?? NaN) / (ratios[1] ?? NaN)).toBeCloseTo(1, 10);
        expect(Number(one.levels['2020']?.value) / Number(one.levels['2019']?.value)).toBeCloseTo(b / a, 6);
        expect(Number(one.factor.value) * Number(other.factor.value)).toBeCloseTo(1, 10);
      }),
    );
  });

  const before = { '2019': index(5), '2020': index(10) };

  it.each([
    ['the older series lacks the window', { '2019': index(5) }, { '2020': index(8) }, 'missing-base'],
    ['the newer series lacks it', before, { '2021': index(8) }, 'missing-current'],
    ['the older series has a hole there', { ...before, '2020': null }, { '2020': index(8) }, 'missing-base'],
    ['the newer series has a hole there', before, { '2020': null }, 'missing-current'],
    ['the older series is zero there', { ...before, '2020': index(0) }, { '2020': index(8) }, 'zero-base'],
    ['the newer series is zero there', before, { '2020': index(0) }, 'zero-base'],
    ['both are zero there', { ...before, '2020': index(0) }, { '2020': index(0) }, 'no-trade'],
    ['one is below zero there', before, { '2020': index(-1) }, 'negative-base'],
    ['the units differ', before, { '2020': quantity(8, 'USD') as never }, 'incomparable-unit'],
  ] as const)('has no factor where %s', (_, older, newer, reason) => {
    const { factor, levels } = splice<'index'>({ older, newer }, { overlap: '2020', keep: 'newer' });
    expect(factor).toMatchObject({ value: null, reason });
    expect(levels['2019']).toMatchObject({ value: null, reason });
  });

  it('keeps holes, and has no level for one below zero or in another unit', () => {
    const older = { ...before, '2016': index(-5), '2017': null, '2018': quantity(5, 'USD') as never };
    const { levels } = splice<'index'>(
      { older, newer: { '2020': index(20), '2021': null } },
      { overlap: '2020', keep: 'newer' },
    );
    expect(values(levels)).toEqual({
      '2016': 'sign-change',
      '2017': 'missing-current',
      '2018': 'incomparable-unit',
      '2019': '10',
      '2020': '20',
      '2021': 'missing-current',
    });
  });

  it('keeps bounds open where an end is open', () => {
    const older = { '2019': index(5), '2020': figure(10, 'index', { qualifier: 'over' }) };
    const { levels, factor } = splice({ older, newer: { '2020': index(20) } }, { overlap: '2020', keep: 'newer' });
    expect(levels['2019']).toMatchObject({ value: '10', low: '0', high: '10' });
    expect(factor).toMatchObject({ value: '2', low: '0', high: '2' });
  });

  it('wants to be told which side to keep', () => {
    const newer = { '2020': index(8) };
    for (const options of [undefined, {}, { overlap: '2020' }, { overlap: '2020', keep: 'both' }] as never[]) {
      expect(() => splice({ older: before, newer }, options)).toThrow(
        expect.objectContaining({
          code: 'invalid-argument',
          message: expect.stringMatching(/a record with overlap, keep|keep to be newer or older/u) as string,
        }),
      );
    }
    expect(() => splice({ older: before, newer }, { overlap: 'soon' as never, keep: 'newer' })).toThrow(
      expect.objectContaining({ code: 'invalid-period' }),
    );
    expect(() => splice({ older: null as never, newer }, { overlap: '2020', keep: 'newer' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('wants to be told which side is which', () => {
    // @ts-expect-error two levels side by side would be told apart by their order
    expect(() => splice(before, { overlap: '2020', keep: 'newer' })).toThrow(
      /^splice: expected only the series older, newer, got "2019"$/u,
    );
    // @ts-expect-error the newer series is missing
    expect(() => splice({ older: before }, { overlap: '2020', keep: 'newer' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('does not change the series, and is frozen JSON', () => {
    const newer = { '2020': index(8), '2021': index(9) };
    const copies = structuredClone([before, newer]);
    const spliced = splice({ older: before, newer }, { overlap: '2020', keep: 'newer' });
    expect([before, newer]).toEqual(copies);
    expect([spliced, spliced.levels, spliced.factor, spliced.levels['2019']].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(spliced))).toEqual(spliced);
  });
});
