import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremeRatio, type Terms } from '../../../src/calculators/common/extremeRatio.js';
import { fraction, hasValue, toDecimal } from '../../../src/figure/fraction.js';

const terms = (numerator: number, denominator: number): Terms => ({
  numerator: fraction(`${numerator}`),
  denominator: fraction(`${denominator}`),
});

describe('extremeRatio', () => {
  it('chooses for each item what makes the ratio of the sums least or greatest', () => {
    const items = [
      [terms(1, 2), terms(3, 4)],
      [terms(5, 5), terms(0, 9)],
    ];
    // (1 + 0) / (2 + 9) and (3 + 5) / (4 + 5)
    expect(toDecimal(extremeRatio(items, 'low')).slice(0, 6)).toBe('0.0909');
    expect(toDecimal(extremeRatio(items, 'high')).slice(0, 6)).toBe('0.8888');
  });

  it('has the ratio of the sums where there is nothing to choose', () => {
    expect(toDecimal(extremeRatio([[terms(1, 4)], [terms(2, 4)]], 'high'))).toBe('0.375');
  });

  it('has no value where nothing can be below the line', () => {
    expect(hasValue(extremeRatio([[terms(0, 0)], [terms(0, 0), terms(0, 0)]], 'low'))).toBe(false);
    expect(hasValue(extremeRatio([], 'high'))).toBe(false);
  });

  it('does not choose nothing over nothing for all', () => {
    expect(toDecimal(extremeRatio([[terms(0, 0), terms(1, 1)]], 'low'))).toBe('1');
  });

  it('finds what trying all choices finds', () => {
    const one = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (items) => {
        let sums: readonly (readonly [number, number])[] = [[0, 0]];
        for (const item of items) sums = sums.flatMap(([n, d]) => item.map(([a, b]) => [n + a, d + b] as const));
        const ratios = sums.map(([n, d]) => n / d);
        const candidates = items.map((item) => item.map(([n, d]) => terms(n, d)));
        expect(Number(toDecimal(extremeRatio(candidates, 'low')))).toBeCloseTo(Math.min(...ratios), 12);
        expect(Number(toDecimal(extremeRatio(candidates, 'high')))).toBeCloseTo(Math.max(...ratios), 12);
      }),
    );
  });
});
