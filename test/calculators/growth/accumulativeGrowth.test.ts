import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulativeGrowth,
  compoundGrowth,
  figure,
  quantity,
  shiftYears,
  type GrowthSpan,
  type Levels,
  type Quantity,
} from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';

const FORMULA_JS = 'Formula.js, test/financial.js';
const ONE = rational('1');

function yearly(values: readonly Quantity<'CNY'>[]): Levels<'CNY'> {
  return Object.fromEntries(values.map((value, index) => [shiftYears('2000', index), value]));
}

function spanOf(n: number): GrowthSpan {
  return { from: '2000', to: shiftYears('2000', n) };
}

function sumOfPowers(x: Rational, n: number): Rational {
  return n === 0 ? rational('0') : times(x, plus(ONE, sumOfPowers(x, n - 1)));
}

describe('accumulativeGrowth', () => {
  // the same equation as of the payments at the beginning of each period that grow to a future value
  it.each([
    [35, 2000, 82846.24637190053, 0.11 / 12, `${FORMULA_JS}: FV(0.11 / 12, 35, -2000, , 1)`],
    [11, 1000, 12682.503013196976 - 1000, 0.12 / 12, `${FORMULA_JS}: FV(0.12 / 12, 12, -1000), less the last payment`],
  ])('over %i years with the base %d and the sum %d is %d (%s)', (n, base, sum, rate, _source) => {
    const even = Array.from({ length: n }, () => quantity(sum / n, 'CNY'));
    const growth = accumulativeGrowth(yearly([quantity(base, 'CNY'), ...even]), spanOf(n));
    expect(Number(growth.value)).toBeCloseTo(rate, 12);
    expect(growth).toMatchObject({ years: `${n}`, basePeriod: '2000', options: spanOf(n) });
  });

  it.each([
    [[100, 150, 114], '0.2', 'by hand: 1.2 + 1.44 = 2.64'],
    [[100, 110, 121, 133.1], '0.1', 'by hand: even growth'],
    [[100, 100, 100, 100], '0', 'by hand: no growth'],
    [[100, 50, 25], '-0.5', 'by hand: halved each year'],
    [[100, 0, 75], '-0.5', 'by hand: the same sum in other years'],
    [[100, 0, 0], '-1', 'by hand: nothing after the base'],
    [[80, 100], '0.25', 'by hand: one year'],
  ] as const)('of %o is %s (%s)', (values, rate, _source) => {
    const levels = yearly(values.map((value) => quantity(value, 'CNY')));
    const growth = accumulativeGrowth(levels, spanOf(values.length - 1));
    expect(growth).toMatchObject({ value: rate, low: rate, high: rate, transformation: null, unit: 'ratio' });
  });

  it('takes a range of years, and records its levels by their windows', () => {
    const levels = yearly([100, 150, 114].map((value) => quantity(value, 'CNY')));
    const growth = accumulativeGrowth(levels, { during: '2001-01-01/P2Y' });
    expect(growth).toMatchObject({
      value: '0.2',
      basePeriod: '2000',
      period: '2002',
      options: { during: '2001-01-01/P2Y' },
    });
    expect(growth.inputs).toEqual({
      current: { '2001': quantity(150, 'CNY'), '2002': quantity(114, 'CNY') },
      base: quantity(100, 'CNY'),
    });
    expect(Object.isFrozen(growth.inputs['current'])).toBe(true);
    expect(JSON.parse(JSON.stringify(growth))).toEqual(growth);
  });

  it.each([
    [[100, null, 114], 'missing-current'],
    [[100, 150], 'missing-current'],
    [[null, 150, 114], 'missing-base'],
    [[0, 150, 114], 'zero-base'],
    [[0, 0, 114], 'no-trade'],
    [[-1, 150, 114], 'sign-change'],
    [[100, -150, 114], 'sign-change'],
  ] as const)('of %o is null: %s', (values, reason) => {
    const found = values.map((value) => (value === null ? null : quantity(value, 'CNY')));
    const levels = Object.fromEntries(found.map((value, index) => [shiftYears('2000', index), value]));
    expect(accumulativeGrowth(levels, spanOf(2))).toMatchObject({ value: null, reason });
  });

  it.each([
    [{ from: '2002', to: '2000' }, '-2'],
    [{ from: '2000', to: '2000' }, '0'],
    [{ from: '2000-Q1', to: '2001-Q1' }, '1'],
    [{ from: '2000', to: '2000-07-01/P1Y' }, '0.5'],
    [{ from: '2000', to: '2001-S1' }, null],
    [{ during: '1000' }, '1'],
  ] as const)('of %o is null: the windows do not compare', (span, years) => {
    expect(accumulativeGrowth({}, span)).toMatchObject({ value: null, reason: 'incomparable-period', years });
  });

  it('sees other bases and breaks', () => {
    const [base, first, second] = ['2000', '2001', '2002'].map((year) => observation(year as '2000', '1'));
    const levels = { '2000': base, '2001': first, '2002': second };
    expect(accumulativeGrowth(levels, spanOf(2)).reason).toBeNull();
    const other = { ...levels, '2001': observation('2001', '1', { basis: 'press' }) };
    expect(accumulativeGrowth(other, spanOf(2)).reason).toBe('incomparable-basis');
    const broken = { ...levels, '2001': observation('2001', '1', { status: ['B'] }) };
    expect(accumulativeGrowth(broken, spanOf(2)).reason).toBe('break');
  });

  it('refuses a bare range', () => {
    expect(() => accumulativeGrowth({}, '1981–2004' as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('is open above where the base may be nothing', () => {
    const levels = yearly([figure('0.3', 'CNY', { resolution: '1' }), figure(5, 'CNY')]);
    expect(accumulativeGrowth(levels, spanOf(1)).high).toBeNull();
  });

  const amounts = fc.integer({ min: 1, max: 9999 });

  it('over one year is the compound growth', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const levels = yearly([figure(a, 'CNY'), figure(b, 'CNY')]);
        const [growth, other] = [accumulativeGrowth(levels, spanOf(1)), compoundGrowth(levels, spanOf(1))];
        expect(growth.value).toBe(other.value);
      }),
    );
  });

  it('solves its equation to 29 digits, with bounds that hold for any levels within theirs and are reached', () => {
    const little = rational(`0.${'0'.repeat(28)}1`);
    const [less, more] = [minus(ONE, little), plus(ONE, little)];
    const ratioOf = ([base = '', ...rest]: readonly string[]) =>
      over(rest.map((text) => rational(text)).reduce(plus), rational(base));
    const steps = fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 9 }), steps, (values, thousandths) => {
        const n = values.length - 1;
        const figures = values.map((value) => figure(value, 'CNY'));
        const { value, low, high } = accumulativeGrowth(yearly(figures), spanOf(n));
        const sumAt = (rate: string | null, factor = ONE) =>
          sumOfPowers(times(plus(ONE, rational(rate ?? '')), factor), n);
        const exact = ratioOf(values.map(String));
        expect([order(sumAt(value, less), exact), order(sumAt(value, more), exact)]).toEqual([-1, 1]);
        const inside = ratioOf(figures.map((level, index) => within(level, thousandths[index] ?? 0)));
        expect(order(sumAt(low), inside)).toBeLessThanOrEqual(0);
        expect(order(sumAt(high), inside)).toBeGreaterThanOrEqual(0);
        const least = ratioOf(figures.map((level, index) => (index === 0 ? level.high : level.low) ?? ''));
        const most = ratioOf(figures.map((level, index) => (index === 0 ? level.low : level.high) ?? ''));
        expect(order(sumAt(low, more), least)).toBe(1);
        expect(order(sumAt(high, less), most)).toBe(-1);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [['2022-02-01/P1Y', '2023-02-01/P1Y'], ['holiday-affected']],
    [['2022-03-01/P1Y', '2023-03-01/P1Y'], []],
    [['2022', '2023'], []],
  ] as const)('over %o warns of %o', ([from, to], warnings) => {
    const years: Levels<'CNY'> = { [from]: quantity(1, 'CNY'), [to]: quantity(2, 'CNY') };
    expect(accumulativeGrowth(years, { from, to })).toMatchObject({ value: '1', warnings });
  });
});
