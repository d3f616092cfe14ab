import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundGrowth,
  figure,
  growthRate,
  quantity,
  shiftYears,
  type GrowthSpan,
  type Levels,
  type Period,
} from 'china-asean';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';

const ONE = rational('1');
const CHONGQING = 'Chongqing Statistical Yearbook 2012, table 1-2';

function power(base: Rational, exponent: number): Rational {
  return exponent === 0 ? ONE : times(base, power(base, exponent - 1));
}

describe('compoundGrowth', () => {
  it.each([
    [
      '54.77e9',
      '400.1e9',
      '2002',
      '2012',
      0.22,
      2,
      'China Daily, 23 July 2013, Ministry of Commerce: China–ASEAN trade',
    ],
    [
      '876.38e9',
      '6.41e12',
      '2004',
      '2023',
      0.11,
      2,
      'China News Service, 20 September 2024, customs: the same in yuan',
    ],
    ['1000', '1600', '2010', '2018', 0.0605, 4, 'OpenOffice wiki, Calc: RRI function: RRI(8; 1000; 1600)'],
    ['1292', '1097', '2007', '2011', -0.0401, 4, 'mathhelpforum.com, thread 205901: −4.01 %'],
    ['0.8', '1.8', '2006', '2013', 0.1228, 4, 'sensexindia.in, "CAGR Defined": sales, 12.28 %'],
  ] as const)('from %s to %s in %s to %s is %d, to %d places (%s)', (base, level, from, to, rate, places, _source) => {
    const growth = compoundGrowth({ [from]: figure(base, 'CNY'), [to]: figure(level, 'CNY') }, { from, to });
    expect(Number(growth.value)).toBeCloseTo(rate, places);
    expect(growth).toMatchObject({ basePeriod: from, years: `${Number(to) - Number(from)}`, options: { from, to } });
  });

  // the yearbook labels the growth by the years in which it happened, without the base
  it.each([
    ['2001-01-01/P5Y', '2000', '1661.16', '2005', '1456.30', -0.026, `${CHONGQING}: employed persons, 2001–2005`],
    ['2006-01-01/P5Y', '2005', '1456.30', '2010', '1539.95', 0.011, `${CHONGQING}: employed persons, 2006–2010`],
    ['1997-01-01/P15Y', '1996', '1719.43', '2011', '1585.16', -0.005, `${CHONGQING}: employed persons, 1997–2011`],
    ['2001-01-01/P5Y', '2000', '1013.88', '2005', '1265.95', 0.045, `${CHONGQING}: urban population, 2001–2005`],
    ['1997-01-01/P15Y', '1996', '848.21', '2011', '1605.96', 0.043, `${CHONGQING}: urban population, 1997–2011`],
  ] as const)('during %s is over %s (%s) to %s (%s): %d (%s)', (during, base, first, last, level, rate, _source) => {
    const levels = { [base]: figure(first, 'count'), [last]: figure(level, 'count') };
    const growth = compoundGrowth(levels, { during });
    expect(Number(growth.value)).toBeCloseTo(rate, 3);
    expect(growth).toMatchObject({ basePeriod: base, period: last, options: { during } });
    expect(growth.value).toBe(compoundGrowth(levels, { from: base as Period, to: last as Period }).value);
  });

  it('reads 1981–2004 of a yearbook as 24 years since 1980 (Guangxi Statistical Yearbook 2016, explanatory notes)', () => {
    const levels = { '1980': quantity(1, 'CNY'), '2004': quantity(2 ** 24, 'CNY') };
    const growth = compoundGrowth(levels, { during: '1981-01-01/P24Y' });
    expect(growth).toMatchObject({ value: '1', low: '1', high: '1', years: '24', basePeriod: '1980' });
  });

  it('counts the years from 2006 to 2011 as five (Gartner glossary, CAGR)', () => {
    const levels = { '2006': quantity(1, 'CNY'), '2011': quantity('1.61051', 'CNY') };
    const growth = compoundGrowth(levels, { from: '2006', to: '2011' });
    expect(growth).toMatchObject({ value: '0.1', low: '0.1', high: '0.1', years: '5', transformation: 'GC5Y' });
  });

  it.each([
    ['2024', '2023', 'GY'],
    ['2024', '2019', 'GC5Y'],
    ['2024', '2014', 'GC10Y'],
    ['2024', '2021', null],
  ] as const)('names the transformation of %s over %s: %s', (to, from, transformation) => {
    const levels: Levels<'USD'> = { [from]: quantity(4, 'USD'), [to]: quantity(5, 'USD') };
    expect(compoundGrowth(levels, { from, to })).toMatchObject({ transformation, period: to });
  });

  it.each([
    ['2024-07-01/P1Y', { during: '2024-07-01/P1Y' }, '2023-07-01/P1Y', '1'],
    ['2025-S1', { from: '2023-S2', to: '2025-S1' }, '2023-S2', '1.5'],
    ['2025-01', { from: '2022-11', to: '2025-01' }, '2022-11', '2.166666666666666666666666666666667'],
    ['2025-01-01/P7M', { from: '2020-01-01/P7M', to: '2025-01-01/P7M' }, '2020-01-01/P7M', '5'],
  ] as const)('takes windows of any whole months: %s, %o', (period, span, base, years) => {
    const levels: Levels<'USD'> = { [base]: quantity(4, 'USD'), [period]: quantity(5, 'USD') };
    const growth = compoundGrowth(levels, span);
    expect(growth).toMatchObject({ reason: null, years, basePeriod: base, period });
    expect(Number(growth.value)).toBeCloseTo(1.25 ** (1 / Number(years)) - 1, 14);
  });

  it('warns of months that the Lunar New Year moves through, and of seasons', () => {
    const levels: Levels<'USD'> = { '2022-11': quantity(4, 'USD'), '2025-01': quantity(5, 'USD') };
    const growth = compoundGrowth(levels, { from: '2022-11', to: '2025-01' });
    expect(growth.warnings).toEqual(['holiday-affected', 'seasonality']);
  });

  it.each([
    [{ from: '2024-Q1', to: '2024-Q3' }, 'too-few-periods', '0.5'],
    [{ from: '2024', to: '2020' }, 'incomparable-period', '-4'],
    [{ from: '2024', to: '2024' }, 'incomparable-period', '0'],
    [{ from: '2020', to: '2024-S1' }, 'incomparable-period', null],
    [{ from: '2020-W05', to: '2024-W05' }, 'incomparable-period', null],
    [{ during: '1000' }, 'incomparable-period', '1'],
  ] as const)('of %o is null: %s', (span, reason, years) => {
    expect(compoundGrowth({}, span)).toMatchObject({ value: null, reason, years });
  });

  it.each([
    ['5', '0', 'zero-base'],
    ['0', '0', 'no-trade'],
    ['5', '-5', 'sign-change'],
    ['-5', '5', 'sign-change'],
    ['-5', '-5', 'negative-base'],
  ] as const)('of %s over %s is null: %s', (level, base, reason) => {
    const levels = { '2020': quantity(base, 'USD'), '2024': quantity(level, 'USD') };
    expect(compoundGrowth(levels, { from: '2020', to: '2024' })).toMatchObject({ value: null, reason });
  });

  it('to nothing is −1, and of equals 0', () => {
    const to = (value: number) =>
      compoundGrowth({ '2020': quantity(5, 'USD'), '2024': quantity(value, 'USD') }, { from: '2020', to: '2024' });
    expect(to(0)).toMatchObject({ value: '-1', low: '-1', high: '-1' });
    expect(to(5)).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it('is open above where the base may be nothing', () => {
    const levels = {
      '2020': figure('0.3', 'USD', { resolution: '1' }),
      '2024': figure(5, 'USD', { qualifier: 'over' }),
    };
    const growth = compoundGrowth(levels, { from: '2020', to: '2024' });
    expect(growth.high).toBeNull();
    expect(Number(growth.low)).toBeCloseTo((5 / 0.8) ** 0.25 - 1, 14);
  });

  it('names what is missing or does not compare', () => {
    const span = { from: '2020', to: '2024' } as const;
    expect(compoundGrowth({ '2020': quantity(1, 'USD') }, span).reason).toBe('missing-current');
    expect(compoundGrowth({ '2024': quantity(1, 'USD') }, span).reason).toBe('missing-base');
    const mixed = { '2020': quantity(1, 'USD'), '2024': quantity(1, 'CNY') } as never;
    expect(compoundGrowth(mixed, span).reason).toBe('incomparable-unit');
    const bases = { '2020': observation('2020', '1', { basis: 'press' }), '2024': observation('2024', '1') };
    expect(compoundGrowth(bases, span).reason).toBe('incomparable-basis');
    const flagged = { ...bases, '2020': observation('2020', '1'), '2022': observation('2022', '1', { status: ['B'] }) };
    expect(compoundGrowth(flagged, span).reason).toBe('break');
  });

  it.each([
    ['1981–2004'],
    ['2016-01-01/P5Y'],
    [null],
    [undefined],
    [{}],
    [{ from: '2020' }],
    [{ to: '2020' }],
    [{ from: '1980', to: '2004', during: '1981-01-01/P24Y' }],
    [{ from: '1980', during: '1981-01-01/P24Y' }],
  ])('refuses %o, which says neither endpoints nor a range, or both', (span) => {
    expect(() => compoundGrowth({}, span as unknown as GrowthSpan)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining("{ during: '1981-01-01/P24Y' }") as string,
      }),
    );
  });

  it('refuses a range that is not of whole years, and windows that are not canonical', () => {
    expect(() => compoundGrowth({}, { during: '2024-S1' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => compoundGrowth({}, { during: '2024-W05' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => compoundGrowth({}, { during: '2024-1' })).toThrow(expect.objectContaining({ code: 'invalid-period' }));
    expect(() => compoundGrowth({}, { from: '2024-1', to: '2025' })).toThrow(
      expect.objectContaining({ code: 'invalid-period' }),
    );
  });

  it('over one year is the growth rate, and in each year leads from the one level to the other', () => {
    const amounts = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 30 }), (a, b, n) => {
        const [base, level] = [quantity(a, 'USD'), quantity(b, 'USD')];
        const year = compoundGrowth({ '2000': base, '2001': level }, { from: '2000', to: '2001' });
        expect(year.value).toBe(growthRate(level, base).value);
        const to = shiftYears('2000', n);
        const growth = compoundGrowth({ '2000': base, [to]: level }, { from: '2000', to });
        expect((1 + Number(growth.value)) ** n).toBeCloseTo(b / a, 8);
      }),
      { numRuns: 50 },
    );
  });

  it('returns bounds that hold the rate for any levels within theirs, and are reached', () => {
    const amounts = fc.integer({ min: 1, max: 9999 }).map((value) => figure(value, 'USD'));
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 12 }), (base, level, n) => {
        const to = shiftYears('2000', n);
        const growth = compoundGrowth({ '2000': base, [to]: level }, { from: '2000', to });
        const least = over(rational(level.low ?? ''), rational(base.high ?? ''));
        const most = over(rational(level.high ?? ''), rational(base.low ?? ''));
        const [low, high] = [growth.low, growth.high].map((bound) => plus(ONE, rational(bound ?? '')));
        expect(order(power(low!, n), least)).toBeLessThanOrEqual(0);
        expect(order(power(high!, n), most)).toBeGreaterThanOrEqual(0);
        // but for the last digits
        const little = rational(`0.${'0'.repeat(28)}1`);
        expect(order(power(times(low!, plus(ONE, little)), n), least)).toBe(1);
        expect(order(power(times(high!, minus(ONE, little)), n), most)).toBe(-1);
      }),
      { numRuns: 100 },
    );
  });

  it('is frozen, does not change its levels, and is JSON', () => {
    const levels = { '2020': figure(4, 'USD'), '2024': figure(5, 'USD') };
    const before = structuredClone(levels);
    const growth = compoundGrowth(levels, { from: '2020', to: '2024' });
    expect(levels).toEqual(before);
    expect(Object.isFrozen(growth) && Object.isFrozen(growth.inputs) && Object.isFrozen(growth.options)).toBe(true);
    expect(JSON.parse(JSON.stringify(growth))).toEqual(growth);
  });
});
