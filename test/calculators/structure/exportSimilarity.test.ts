import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diversificationIndex, exportSimilarity, quantity, type Basket } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { order, over, plus, rational, times, type Rational } from '../../support/rational.js';
import { exactly, named, printed } from './baskets.js';

// 100 Σ min(x/Σx, y/Σy): the form that is not the one computed
function overlap(a: readonly Rational[], b: readonly Rational[]): Rational | null {
  const [first, second] = [a.reduce(plus), b.reduce(plus)];
  if (first.numerator === 0n || second.numerator === 0n) return null;
  const shares = a.map((number, index) => [over(number, first), over(b[index] ?? rational('0'), second)] as const);
  return times(rational('100'), shares.map(([x, y]) => (order(x, y) < 0 ? x : y)).reduce(plus));
}

describeFormula({
  name: 'exportSimilarity',
  count: 4,
  calculate: (numbers) => exportSimilarity(named(numbers.slice(0, 2)), named(numbers.slice(2))),
  exact: (numbers) => overlap(numbers.slice(0, 2), numbers.slice(2)),
  reached: ['low'],
});

describe('exportSimilarity', () => {
  it('is 100 less the dissimilarity that is published in per cent', () => {
    // Siegel and Swanson, The Methods and Materials of Demography (2004), table 7.20: index of dissimilarity 5.5
    const first = printed(['7.38', '14.16', '14.79', '17.36', '15.11', '10.14', '8.50', '7.28', '5.28']);
    const second = printed(['6.48', '12.27', '15.25', '15.10', '14.66', '10.80', '8.95', '9.28', '7.21']);
    expect(exportSimilarity(first, second)).toMatchObject({ value: '94.5', unit: 'index', items: 9, shared: 9 });
  });

  it.each([
    // by hand: the lesser shares are 30 and 20 of 100, 25 + 50, none
    [[60, 30, 10, 0], [30, 20, 0, 50], '50'],
    [[1, 3], [2, 2], '75'],
    [[1, 0], [0, 1], '0'],
    [[1, 2, 3], [10, 20, 30], '100'],
  ])('of %j and %j is as computed by hand', (first, second, expected) => {
    expect(exportSimilarity(exactly(first), exactly(second, 'CNY')).value).toBe(expected);
  });

  it('gives no result for baskets that share too few names, and records how many it wants', () => {
    const one = { rice: quantity(5, 'USD') };
    expect(exportSimilarity(one, one)).toMatchObject({ value: null, reason: 'not-identified', items: 1, shared: 1 });
    expect(exportSimilarity(one, one, { leastItems: 1 })).toMatchObject({
      value: '100',
      options: { coverage: 'partial', leastItems: 1 },
    });
    const other = { rice: quantity(5, 'USD'), tin: quantity(5, 'USD') };
    const options = { coverage: 'complete' } as const;
    expect(exportSimilarity(one, other, options)).toMatchObject({ reason: 'not-identified', items: 2, shared: 1 });
    expect(exportSimilarity(one, other, { ...options, leastItems: 1 })).toMatchObject({
      value: '50',
      options: { coverage: 'complete', leastItems: 1 },
    });
    expect(exportSimilarity(exactly([1, 2, 3]), exactly([1, 2, 3]), { leastItems: 4 }).reason).toBe('not-identified');
  });

  it.each([0, -1, 1.5, Number.NaN, '2' as unknown as number])(
    'refuses %o as the least number of names',
    (leastItems) => {
      expect(() => exportSimilarity(exactly([1, 2]), exactly([1, 2]), { leastItems })).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      );
    },
  );

  it.each([
    [exactly([0, 0]), exactly([1, 2]), 'no-trade'],
    [exactly([1]), exactly([1, 2]), 'missing-current'],
    [exactly([1, 2]), exactly([1]), 'missing-base'],
    [exactly([1, -2]), exactly([1, 2]), 'sign-change'],
  ] as const)('of %j and %j is null: %s', (first, second, reason) => {
    expect(exportSimilarity(first as Basket, second as Basket)).toMatchObject({
      value: null,
      reason,
      unit: 'index',
      shared: Math.min(Object.keys(first).length, Object.keys(second).length),
    });
  });

  it('asks for baskets of one window and flow', () => {
    const of = (period: '2024' | '2023', changes: object): Basket =>
      Object.fromEntries(
        ['rice', 'tin'].map((indicator) => [indicator, observation(period, '5e9', { indicator, ...changes })] as const),
      );
    const first = of('2024', { flow: 'export' });
    expect(exportSimilarity(first, of('2024', { flow: 'export', reporter: 'MY' }))).toMatchObject({
      value: '100',
      period: '2024',
    });
    expect(exportSimilarity(first, of('2023', { flow: 'export', reporter: 'MY' })).reason).toBe('incomparable-period');
    expect(() => exportSimilarity(first, of('2024', { flow: 'import' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('is 100 with itself, the same both ways, and 100 less 100 times the dissimilarity', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [first, second] = [exactly(a), exactly(b)];
        const { value } = exportSimilarity(first, second);
        expect(exportSimilarity(first, first)).toMatchObject({ value: '100', low: '100', high: '100' });
        expect(exportSimilarity(second, first).value).toBe(value);
        expect(Number(value)).toBeCloseTo(100 - 100 * Number(diversificationIndex(first, second).value), 11);
      }),
      { numRuns: 200 },
    );
  });
});
