import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundGrowth,
  figure,
  leastSquaresGrowth,
  quantity,
  shiftYears,
  type Levels,
  type Quantity,
} from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';

function yearly(values: readonly (Quantity<'USD'> | null)[]): Levels<'USD'> {
  return Object.fromEntries(values.map((value, index) => [shiftYears('2000', index), value]));
}

const dollars = (values: readonly (number | null)[]) =>
  yearly(values.map((value) => (value === null ? null : quantity(value, 'USD'))));
const spanOf = (count: number) => ({ from: '2000', to: shiftYears('2000', count - 1) }) as const;

/** The rate by the textbook formula, in floating point. */
function fitted(values: readonly (number | null)[], step = 1): number {
  const points = values.flatMap((value, index) => (value === null ? [] : [[index * step, Math.log(value)] as const]));
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [x, y] = [mean(points.map(([time]) => time)), mean(points.map(([, log]) => log))];
  const above = points.reduce((total, [time, log]) => total + (time - x) * (log - y), 0);
  return Math.exp(above / points.reduce((total, [time]) => total + (time - x) ** 2, 0)) - 1;
}

describe('leastSquaresGrowth', () => {
  it('fits the example of the spreadsheet function GROWTH (Formula.js, test/statistical.js)', () => {
    const levels = dollars([33100, 47300, 69000, 102000, 150000, 220000]);
    const growth = leastSquaresGrowth(levels, spanOf(6));
    // the first two fitted values that are printed there
    expect(Number(growth.value)).toBeCloseTo(47729.42261474665 / 32618.203773538437 - 1, 12);
    expect(growth).toMatchObject({ levelCount: 6, missing: [], unit: 'ratio', period: '2005', options: spanOf(6) });
  });

  it('fits the example of LOGEST, with gaps (LibreOffice, sc/qa/unit/data/functions/array/fods/logest.fods)', () => {
    // LOGEST({2,3,5,7,10},{4,6,10,14,20}) = 1.10286912552017, here at half those distances
    const levels = { '2002': 2, '2003': 3, '2005': 5, '2007': 7, '2010': 10 };
    const found = Object.fromEntries(Object.entries(levels).map(([year, value]) => [year, quantity(value, 'USD')]));
    const growth = leastSquaresGrowth(found, { from: '2002', to: '2010' });
    expect(Number(growth.value)).toBeCloseTo(1.10286912552017 ** 2 - 1, 12);
    expect(growth).toMatchObject({ levelCount: 5, missing: ['2004', '2006', '2008', '2009'] });
  });

  it.each([
    [[100, 110, 121, 133.1], '0.1', 'even growth'],
    [[80, 40, 20], '-0.5', 'halved each year'],
    [[100, null, 121], '0.1', 'two levels'],
  ] as const)('of %o is %s (by hand: %s)', (values, rate, _) => {
    const growth = leastSquaresGrowth(dollars(values), spanOf(values.length));
    expect(growth.value).toBe(rate);
    expect(Number(growth.low)).toBeCloseTo(Number(rate), 14);
    expect(Number(growth.high)).toBeCloseTo(Number(rate), 14);
  });

  it('of equals is 0', () => {
    // exactly: the logarithms that cancel leave no digit
    expect(leastSquaresGrowth(dollars([7, 7, 7]), spanOf(3))).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it('of two neighbours is the growth between them, and leaves out a level of the mean year', () => {
    const levels = dollars([4, 9, 5]);
    expect(leastSquaresGrowth(levels, { from: '2000', to: '2001' }).value).toBe('1.25');
    expect(leastSquaresGrowth(levels, spanOf(3)).value).toBe(compoundGrowth(levels, spanOf(3)).value);
    const wide = yearly([quantity(4, 'USD'), figure(9, 'USD', { qualifier: 'over' }), quantity(5, 'USD')]);
    expect(leastSquaresGrowth(wide, spanOf(3)).high).not.toBeNull();
  });

  it.each([
    ['quarters', ['2024-Q1', '2024-Q2', '2024-Q3'], 0.25, ['seasonality']],
    ['months', ['2024-12', '2025-01', '2025-02'], 1 / 12, ['holiday-affected', 'seasonality']],
    ['a year-to-date', ['2023-01-01/P7M', '2024-01-01/P7M', '2025-01-01/P7M'], 1, []],
    ['five years', ['2010-01-01/P5Y', '2015-01-01/P5Y', '2020-01-01/P5Y'], 5, []],
  ] as const)('of %s is at an annual rate', (_, windows, step, warnings) => {
    const values = [100, 105, 103];
    const levels = Object.fromEntries(windows.map((window, index) => [window, quantity(values[index]!, 'USD')]));
    const growth = leastSquaresGrowth(levels, { from: windows[0], to: windows[2] });
    expect(Number(growth.value)).toBeCloseTo(fitted(values, step), 12);
    expect(growth).toMatchObject({ levelCount: 3, warnings });
  });

  it.each([
    [[5], 'too-few-periods', 1],
    [[], 'too-few-periods', 0],
    [[5, null, null], 'too-few-periods', 1],
    [[5, null, null, null, 6], 'too-few-periods', 2],
    [[0, 5], 'zero-base', 2],
    [[0, 0], 'no-trade', 2],
    [[5, 0], 'not-identified', 2],
    [[5, -5], 'sign-change', 2],
    [[-5, 5], 'sign-change', 2],
    [[-5, -5], 'negative-base', 2],
  ] as const)('of %o is null: %s', (values, reason, levelCount) => {
    const growth = leastSquaresGrowth(dollars(values), spanOf(Math.max(values.length, 1)));
    expect(growth).toMatchObject({ value: null, low: null, high: null, reason, levelCount });
  });

  it('is given where just half of the windows are missing', () => {
    expect(leastSquaresGrowth(dollars([5, null, null, 6]), spanOf(4))).toMatchObject({ reason: null, levelCount: 2 });
  });

  it.each([
    ['2024', '2020'],
    ['2020', '2024-S1'],
    ['2024-W05', '2024-W09'],
    ['2023-01-01/P7M', '2024-03-01/P7M'],
    ['2020-01-01/P13M', '2023-01-01/P13M'],
  ] as const)('from %s to %s is null: no windows lead there', (from, to) => {
    const growth = leastSquaresGrowth({}, { from, to });
    expect(growth).toMatchObject({ reason: 'incomparable-period', levelCount: 0, missing: [] });
  });

  it('sees other units, bases and breaks', () => {
    const levels = {
      '2000': observation('2000', '1'),
      '2001': observation('2001', '2'),
      '2002': observation('2002', '3'),
    };
    expect(leastSquaresGrowth(levels, spanOf(3)).reason).toBeNull();
    const yuan = { ...levels, '2001': quantity(1, 'CNY') } as never;
    expect(leastSquaresGrowth(yuan, spanOf(3)).reason).toBe('incomparable-unit');
    const press = { ...levels, '2001': observation('2001', '1', { basis: 'press' }) };
    expect(leastSquaresGrowth(press, spanOf(3)).reason).toBe('incomparable-basis');
    const broken = { ...levels, '2001': observation('2001', '1', { status: ['B'] }) };
    expect(leastSquaresGrowth(broken, spanOf(3)).reason).toBe('break');
  });

  it.each([['2024'], [{ during: '2024' }], [{}], [null]])('refuses the endpoints %o', (span) => {
    expect(() => leastSquaresGrowth({}, span as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('is frozen, does not change its levels, and is JSON', () => {
    const levels = dollars([4, null, 5]);
    const before = structuredClone(levels);
    const growth = leastSquaresGrowth(levels, spanOf(3));
    expect(levels).toEqual(before);
    expect([growth, growth.inputs, growth.inputs['levels'], growth.missing].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(growth))).toEqual(growth);
  });

  const amounts = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 9 });

  it('agrees with floating point, and does not depend on the scale', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const growth = leastSquaresGrowth(dollars(values), spanOf(values.length));
        const rate = fitted(values);
        expect(Math.abs(Number(growth.value) - rate) / (1 + rate)).toBeLessThan(1e-12);
        const scaled = leastSquaresGrowth(dollars(values.map((value) => 1000 * value)), spanOf(values.length));
        expect(Number(scaled.value)).toBeCloseTo(Number(growth.value), 10);
      }),
    );
  });

  it('returns bounds that hold the rate for any levels within theirs, and are reached', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }), (values, steps) => {
        const figures = values.map((value) => figure(value, 'USD'));
        const growth = leastSquaresGrowth(yearly(figures), spanOf(values.length));
        const inside = fitted(figures.map((value, index) => Number(within(value, steps[index] ?? 0))));
        const slack = 1e-12 * (1 + inside);
        expect(Number(growth.low)).toBeLessThanOrEqual(inside + slack);
        expect(Number(growth.high)).toBeGreaterThanOrEqual(inside - slack);
        const middle = (values.length - 1) / 2;
        const steepest = fitted(figures.map(({ low, high }, index) => Number(index > middle ? high : low)));
        expect(Math.abs(Number(growth.high) - steepest) / (1 + steepest)).toBeLessThan(1e-12);
      }),
    );
  });
});
