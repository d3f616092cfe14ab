import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tradeComplementarity, type Basket } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, rational, times } from '../../support/rational.js';
import { dissimilarity, exactly, named, printed } from './baskets.js';

describeFormula({
  name: 'tradeComplementarity',
  count: 4,
  unit: (index) => (index < 2 ? 'USD' : 'CNY'),
  calculate: (numbers) => tradeComplementarity(named(numbers.slice(0, 2)), named(numbers.slice(2))),
  exact: (numbers) => {
    const found = dissimilarity(numbers.slice(0, 2), numbers.slice(2));
    return found === null ? null : times(rational('100'), minus(rational('1'), found));
  },
  reached: ['low'],
});

describe('tradeComplementarity', () => {
  it.each([
    // WITS and World Bank: 0 when no goods are exported by one and imported by the other, 100 when the shares match
    ['shares that match', [4, 6], [2, 3], '100'],
    ['no goods in common', [5, 0, 0], [0, 3, 4], '0'],
  ])('of %s is as its definition says', (_case, exports, imports, expected) => {
    expect(tradeComplementarity(exactly(exports), exactly(imports))).toMatchObject({ value: expected, unit: 'index' });
  });

  it.each([
    // by hand: 100 (1 − ½ (0.3 + 0.3)), 100 (1 − ½ (0.5 + 0.2 + 0.3))
    [[60, 40], [30, 70], '70'],
    [[50, 30, 20], [0, 50, 50], '50'],
  ])('of exports %j and imports %j is as computed by hand', (exports, imports, expected) => {
    expect(tradeComplementarity(exactly(exports), exactly(imports, 'CNY')).value).toBe(expected);
  });

  it('depends on whose exports are set against whose imports', () => {
    const [china, vietnam] = [
      { exports: exactly([70, 20, 10]), imports: exactly([30, 30, 40]) },
      { exports: exactly([50, 10, 40]), imports: exactly([60, 20, 20]) },
    ];
    expect(tradeComplementarity(china.exports, vietnam.imports).value).toBe('90');
    expect(tradeComplementarity(vietnam.exports, china.imports).value).toBe('80');
  });

  it.each([
    [exactly([0]), exactly([1]), 'no-trade'],
    [exactly([1]), exactly([0]), 'no-trade'],
    [{ a: null }, exactly([1]), 'missing-current'],
    [exactly([1]), { a: undefined }, 'missing-base'],
    [exactly([1, 2]), exactly([1]), 'missing-base'],
    [exactly([1]), exactly([-1]), 'negative-base'],
  ] as const)('of %j and %j is null: %s', (exports, imports, reason) => {
    expect(tradeComplementarity(exports as Basket, imports as Basket)).toMatchObject({
      value: null,
      reason,
      unit: 'index',
    });
  });

  it('sets the exports of a window against imports of the same', () => {
    const of = (period: '2024' | '2023', changes: object): Basket =>
      Object.fromEntries(
        ['rice', 'tin'].map((indicator) => [indicator, observation(period, '5e9', { indicator, ...changes })] as const),
      );
    const [exports, imports] = [
      of('2024', { flow: 'export' }),
      of('2024', { flow: 'import', reporter: 'MY', basis: 'press' }),
    ];
    expect(tradeComplementarity(exports, imports)).toMatchObject({
      value: '100',
      period: '2024',
      options: { coverage: 'partial' },
    });
    expect(tradeComplementarity(exports, of('2023', { flow: 'import' })).reason).toBe('incomparable-period');
  });

  it('takes printed shares, and refuses per cents given as ratios', () => {
    const [exports, imports] = [printed(['0.6', '0.4'], 'ratio'), exactly([3, 7])];
    expect(tradeComplementarity(exports, imports)).toMatchObject({ value: '70' });
    expect(() => tradeComplementarity(printed(['60', '40'], 'ratio'), imports)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('is between 0 and 100, and not changed by the unit of either basket', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, (exports, imports) => {
        const index = tradeComplementarity(printed(exports), printed(imports));
        const ordered = [0, Number(index.low), Number(index.value), Number(index.high), 100];
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        const thousands = exactly(imports.map((number) => number * 1000));
        expect(tradeComplementarity(exactly(exports), thousands).value).toBe(index.value);
      }),
      { numRuns: 200 },
    );
  });
});
