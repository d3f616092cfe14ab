import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  indexNumber,
  quantity,
  rebase,
  yearOnYear,
  type Levels,
  type Quantity,
  type Result,
} from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, plus, rational, times, type Rational } from '../../support/rational.js';

const usd = (value: number | `${number}`): Quantity<'USD'> => quantity(value, 'USD');
const yearsFrom = (year: number, numbers: readonly (Quantity | null)[]): Levels =>
  Object.fromEntries(numbers.map((number, index) => [`${year + index}`, number]));
const values = (index: Readonly<Record<string, Result | undefined>>): readonly (string | null | undefined)[] =>
  Object.values(index).map((number) => number?.value ?? number?.reason);

describeFormula({
  name: 'indexNumber on a window',
  count: 2,
  calculate: (numbers) => indexNumber(yearsFrom(2020, numbers), '2020')['2021'] as Result,
  exact: ([base, level]) => times(rational('100'), over(level as Rational, base as Rational)),
});

describeFormula({
  name: 'indexNumber on a mean that it is no part of',
  count: 3,
  calculate: (numbers) => indexNumber(yearsFrom(2020, numbers), '2020-01-01/P2Y')['2022'] as Result,
  exact: ([a, b, level]) => times(rational('200'), over(level as Rational, plus(a as Rational, b as Rational))),
});

describeFormula({
  name: 'indexNumber on a mean that it is a part of',
  count: 3,
  calculate: (numbers) => indexNumber(yearsFrom(2020, numbers), '2020-01-01/P3Y')['2021'] as Result,
  exact: ([a, b, c]) =>
    times(rational('300'), over(b as Rational, plus(plus(a as Rational, b as Rational), c as Rational))),
});

describe('indexNumber', () => {
  it('on the mean of two years is that of the printed example', () => {
    // https://atozmath.com/example/IndexNumber.aspx?q=11&q1=E2: fixed base, the average of 2010 and 2011
    const prices = yearsFrom(2008, [186, 196, 202, 214, 229, 216, 226, 230].map(usd));
    const printed = ['89.42', '94.23', '97.12', '102.88', '110.10', '103.85', '108.65', '110.58'];
    const index = indexNumber(prices, '2010-01-01/P2Y');
    expect(Object.values(index).map((number) => Number(number?.value).toFixed(2))).toEqual(printed);
    expect(index['2015']).toMatchObject({
      unit: 'index',
      period: '2015',
      options: { base: '2010-01-01/P2Y', baseWindows: 2 },
    });
  });

  it.each([
    // https://www.proofwiki.org/wiki/Index_Number/Examples/Arbitrary_Example_1
    [[50, 55, 70], '2020', ['100', '110', '140'], 'ProofWiki, Index Number, Arbitrary Example 1'],
    // http://mba-lectures.com/statistics/descriptive-statistics/412/simple-price-index-or-price-relative.html
    [[60, 80], '2020', ['100', '133.3333333333333333333333333333333'], 'mba-lectures.com, price relative'],
  ] as const)('of %o on %s is the printed %o (%s)', (levels, base, printed, _) => {
    expect(values(indexNumber(yearsFrom(2020, levels.map(usd)), base))).toEqual(printed);
  });

  it('is exactly 100 in its base, and below and above for certain around a mean', () => {
    const rounded = yearsFrom(2020, [figure(10, 'USD'), figure(10, 'USD')]);
    expect(indexNumber(rounded, '2020')['2020']).toMatchObject({ value: '100', low: '100', high: '100' });
    // 200 × 9.5 / (9.5 + 10.5), not 200 × 9.5 / 21
    expect(indexNumber(rounded, '2020-01-01/P2Y')['2020']).toMatchObject({ value: '100', low: '95', high: '105' });
    const open = yearsFrom(2020, [figure(10, 'USD', { qualifier: 'over' }), usd(10)]);
    expect(indexNumber(open, '2020-01-01/P2Y')['2020']).toMatchObject({ value: '100', low: '100', high: '200' });
    expect(indexNumber(open, '2020')['2021']).toMatchObject({ value: '100', low: '0', high: '100' });
    expect(indexNumber(open, '2020')['2020']).toMatchObject({ low: '100', high: '100' });
  });

  it('is the same whatever the unit of the levels, and its mean over the base is 100', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 1000 }), (numbers, scale) => {
        const index = indexNumber(yearsFrom(2020, numbers.map(usd)), '2020-01-01/P3Y');
        const scaled = yearsFrom(
          2020,
          numbers.map((number) => usd(number * scale)),
        );
        expect(values(indexNumber(scaled, '2020-01-01/P3Y'))).toEqual(values(index));
        const mean = Object.values(index).reduce((sum, number) => sum + Number(number?.value), 0) / 3;
        expect(mean).toBeCloseTo(100, 10);
      }),
    );
  });

  it.each([
    ['missing', [null, usd(5)], ['missing-base', 'missing-base']],
    ['zero', [usd(0), usd(5)], ['zero-base', 'zero-base']],
    ['below zero', [usd(-1), usd(5)], ['negative-base', 'negative-base']],
  ] as const)('has no number on a base that is %s', (_, levels, reasons) => {
    expect(values(indexNumber(yearsFrom(2020, levels), '2020'))).toEqual(reasons);
  });

  it('has no number for a hole, nor for a level below zero, and is zero for nothing', () => {
    const levels = yearsFrom(2020, [usd(5), null, usd(-5), usd(0)]);
    expect(values(indexNumber(levels, '2020'))).toEqual(['100', 'missing-current', 'sign-change', '0']);
    expect(values(indexNumber(yearsFrom(2020, [usd(5), quantity(5, 'CNY')]), '2020'))).toEqual([
      '100',
      'incomparable-unit',
    ]);
    expect(indexNumber({}, '2020')).toEqual({});
  });

  it('has no number on a base that the levels do not fill', () => {
    const levels = yearsFrom(2020, [usd(5), usd(6)]);
    expect(values(indexNumber(levels, '2019'))).toEqual(['missing-base', 'missing-base']);
    expect(values(indexNumber(levels, '2020-01-01/P3Y'))).toEqual(['missing-base', 'missing-base']);
    expect(values(indexNumber(levels, '2020-Q1'))).toEqual(['missing-base', 'missing-base']);
    expect(values(indexNumber(levels, '../2020-12-31'))).toEqual(['missing-base', 'missing-base']);
    expect(indexNumber(levels, '2019')['2020']?.options).toEqual({ base: '2019', baseWindows: 0 });
  });

  it('sets a window against those of its own length that make up the base', () => {
    const levels: Levels<'USD'> = {
      '2024-S1': usd(10),
      '2024-S2': usd(30),
      '2024-Q1': usd(4),
      '2024-Q2': usd(6),
      '2024-Q3': usd(10),
      '2024-Q4': usd(20),
      '2025-Q1': usd(5),
      '2024-01-01/P7M': usd(12),
      '2024-W05': usd(1),
    };
    const onHalves = indexNumber(levels, '2024');
    expect([onHalves['2024-S1']?.value, onHalves['2024-S2']?.value]).toEqual(['50', '150']);
    expect(onHalves['2025-Q1']).toMatchObject({ value: '50', options: { baseWindows: 4 } });
    expect(onHalves['2024-W05']?.reason).toBe('incomparable-period');
    const onQuarters = indexNumber(levels, '2024-01-01/P9M');
    expect(onQuarters['2024-Q3']).toMatchObject({ value: '150', options: { baseWindows: 3 } });
    expect(onQuarters['2025-Q1']?.value).toBe('75');
    expect(indexNumber({ ...levels, '2024': usd(40), '2025': usd(50) }, '2024')).toMatchObject({
      '2025': { value: '125', options: { baseWindows: 1 } },
      '2025-Q1': { value: '50', options: { baseWindows: 4 } },
    });
    expect(onQuarters['2024-S1']?.reason).toBe('incomparable-period');
    expect(onQuarters['2024-01-01/P7M']?.reason).toBe('incomparable-period');
    expect(indexNumber(levels, '2024-01-01/P5M')['2024-Q1']?.reason).toBe('missing-base');
    expect(indexNumber(levels, '2024-W05')['2024-W05']?.value).toBe('100');
    expect(indexNumber({ '../2023-12-31': usd(4), '2024': usd(1) }, '../2023-12-31')).toMatchObject({
      '../2023-12-31': { value: '100' },
      '2024': { reason: 'incomparable-period' },
    });
  });

  it('has no number beyond a break, before or after', () => {
    const levels: Levels<'USD'> = {
      '2021': observation('2021', '5'),
      '2022': observation('2022', '5', { status: ['B'] }),
      '2023': observation('2023', '5'),
    };
    expect(values(indexNumber(levels, '2021'))).toEqual(['100', 'break', 'break']);
    expect(values(indexNumber(levels, '2023'))).toEqual(['break', '100', '100']);
  });

  it('takes a series, carries flags and the base, and is frozen JSON', () => {
    const observations = [observation('2022', '500'), observation('2023', '400'), observation('2024', '600')];
    const { key, unit } = { key: { indicator: 'goods-trade', basis: 'customs-usd' }, unit: 'USD' } as const;
    const index = indexNumber({ key, unit, observations, rejected: [], gaps: [] }, '2022');
    expect(values(index)).toEqual(['100', '80', '120']);
    expect(Object.isFrozen(index) && Object.isFrozen(index['2022'])).toBe(true);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    const flagged = indexNumber(
      { '2023': observation('2023', '4', { status: ['P'] }), '2024': observation('2024', '5') },
      '2023',
    );
    expect(flagged['2024']).toMatchObject({ value: '125', status: ['P'] });
    expect(yearOnYear(flagged, '2024').value).toBe('0.25');
  });

  it('refuses what are no levels, no period, or of different things', () => {
    const error = (code: string): unknown => expect.objectContaining({ code });
    for (const none of [null, 5, 'text'] as never[]) {
      expect(() => indexNumber(none, '2020')).toThrow(error('invalid-argument'));
    }
    expect(() => indexNumber({}, 'soon' as never)).toThrow(error('invalid-period'));
    expect(() => indexNumber({ soon: usd(5) } as never, '2020')).toThrow(error('invalid-period'));
    expect(() => indexNumber({ '2024': observation('2023', '5') }, '2024')).toThrow(error('invalid-argument'));
    const mixed = { '2023': observation('2023', '5'), '2024': observation('2024', '5', { partner: 'VN' }) };
    expect(() => indexNumber(mixed, '2023')).toThrow(error('mixed-series'));
  });

  it('does not compare levels of different bases, or of sums of different members', () => {
    const mixed = { '2023': observation('2023', '5'), '2024': observation('2024', '5', { basis: 'wto' }) };
    expect(values(indexNumber(mixed, '2023'))).toEqual(['100', 'incomparable-basis']);
    const sumOf = (members: readonly string[]): Result<'USD'> =>
      ({ ...indexNumber({ '2023': usd(5) }, '2023')['2023'], unit: 'USD', period: null, members }) as Result<'USD'>;
    const blocs = { '2023': sumOf(['TH', 'VN']), '2024': sumOf(['TH']) };
    expect(values(indexNumber(blocs, '2023'))).toEqual(['100', 'composition-change']);
  });
});

describe('rebase', () => {
  it('converts the Clothing group of Perth as the Australian Bureau of Statistics does', () => {
    // ABS 6461.0, Consumer Price Index: Concepts, Sources and Methods, 2011, chapter 12, paragraph 12.3: 1980–81 = 100 before,
    // the mean of the quarters of 1989–90 = 100 after; March quarter 1989 from 177.0 to 95.4
    const old: Levels<'index'> = {
      '1989-Q1': figure('177.0', 'index'),
      '1989-Q3': figure('181.5', 'index'),
      '1989-Q4': figure('186.4', 'index'),
      '1990-Q1': figure('185.8', 'index'),
      '1990-Q2': figure('188.6', 'index'),
    };
    const index = rebase(old, '1989-07-01/P1Y');
    expect(Number(index['1989-Q1']?.value).toFixed(1)).toBe('95.4');
    expect(index['1989-Q1']?.options).toEqual({ base: '1989-07-01/P1Y', baseWindows: 4 });
  });

  it('is that of the printed example, in hundreds for its thousands', () => {
    // http://www.statisticalconsultants.co.nz/weeklyfeatures/WF34.html: 1985, 1990, 1995, 2000 on 1990
    const old = { '1985': 1000, '1990': 1178, '1995': 1540, '2000': 1517 };
    const levels = Object.fromEntries(Object.entries(old).map(([year, value]) => [year, quantity(value, 'index')]));
    const index = rebase(levels, '1990');
    expect(Object.values(index).map((number) => (10 * Number(number?.value)).toFixed(0))).toEqual([
      '849',
      '1000',
      '1307',
      '1288',
    ]);
  });

  it('leaves growth rates as they are, and is undone by rebasing again', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(numbers, (three) => {
        const levels = yearsFrom(
          2020,
          three.map((value) => quantity(value, 'index')),
        ) as Levels<'index'>;
        const rebased = rebase(levels, '2022');
        const growth = [levels, rebased].map((index) => Number(yearOnYear(index, '2021').value));
        expect(growth[1]).toBeCloseTo(growth[0] ?? NaN, 10);
        const again = values(rebase(rebase(levels, '2020'), '2022')).map(Number);
        values(rebased).forEach((value, index) => expect(again[index]).toBeCloseTo(Number(value), 8));
      }),
    );
  });

  it('has no number where there is no index', () => {
    // @ts-expect-error -- dollars are no index
    expect(rebase({ '2024': usd(5) }, '2024')['2024']?.reason).toBe('incomparable-unit');
    expect(rebase({ '2024': null }, '2024')['2024']?.reason).toBe('missing-base');
  });
});
