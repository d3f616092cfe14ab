import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect, it, vi } from 'vitest';
import * as decimal from '../../src/figure/decimal.js';
import { decimals } from '../support/arbitraries.js';
import { minus, order, over, plus, rational, roundedTo, times } from '../support/rational.js';

const RUNS = { numRuns: 10_000 };

describe('arithmetic', () => {
  it('agrees with exact fractions on sums, differences, products and comparisons', () => {
    fc.assert(
      fc.property(decimals(), decimals(), (a, b) => {
        const [x, y] = [rational(a), rational(b)];
        expect(order(rational(decimal.add(a, b)), plus(x, y))).toBe(0);
        expect(order(rational(decimal.subtract(a, b)), minus(x, y))).toBe(0);
        expect(order(rational(decimal.multiply(a, b)), times(x, y))).toBe(0);
        expect(decimal.compare(a, b)).toBe(order(x, y));
      }),
      RUNS,
    );
  });

  it('gives quotients of 34 digits, correctly rounded, ties to even', () => {
    fc.assert(
      fc.property(decimals(), decimals({ positive: true }), (a, b) => {
        expect(decimal.divide(a, b)).toBe(roundedTo(34, over(rational(a), rational(b))));
      }),
      RUNS,
    );
  });

  it('rounds a quotient down or up to the side asked for, by less than one unit of the last digit', () => {
    fc.assert(
      fc.property(decimals(), decimals({ positive: true }), (a, b) => {
        const exact = over(rational(a), rational(b));
        expect(order(rational(decimal.divide(a, b, 'down')), exact)).toBeLessThanOrEqual(0);
        expect(order(rational(decimal.divide(a, b, 'up')), exact)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives the whole part of a quotient exactly, however long it is', () => {
    fc.assert(
      fc.property(decimals({ positive: true }), decimals({ positive: true }), fc.nat({ max: 60 }), (a, b, zeros) => {
        const large = decimal.shiftPoint(a, zeros);
        const { numerator, denominator } = over(rational(large), rational(b));
        expect(decimal.wholeQuotient(large, b)).toBe(`${numerator / denominator}`);
      }),
    );
  });

  it('is not changed by a host that configures decimal.js, before the first sum or after', async () => {
    const { precision, rounding, toExpPos, maxE } = Decimal;
    vi.resetModules();
    const unused = await import('../../src/figure/decimal.js');
    Decimal.set({ precision: 4, rounding: Decimal.ROUND_UP, toExpPos: 1, maxE: 3 });
    try {
      for (const { add, divide, multiply, squareRoot } of [decimal, unused]) {
        expect(add('123456.78', '0.01')).toBe('123456.79');
        expect(divide('1', '3')).toBe(`0.${'3'.repeat(34)}`);
        expect(multiply('10', '1e20')).toBe('1000000000000000000000');
        expect(squareRoot('152399025')).toBe('12345');
      }
    } finally {
      Decimal.set({ precision, rounding, toExpPos, maxE });
    }
  });

  it('keeps what a float would lose', () => {
    expect(decimal.add('0.1', '0.2')).toBe('0.3');
    expect(decimal.add('9007199254740993', '0.01')).toBe('9007199254740993.01');
  });

  it.each([
    ['1234.5678', 2, 'nearest', '1234.57'],
    ['0.125', 2, 'nearest', '0.12'],
    ['0.135', 2, 'nearest', '0.14'],
    ['1250', -2, 'nearest', '1200'],
    ['-0.004', 2, 'nearest', '0.00'],
    ['1.01', 0, 'up', '2'],
    ['-1.01', 0, 'up', '-1'],
    ['-1.01', 0, 'down', '-2'],
  ] as const)('rounds %s to %i places, %s, as %s', (number, places, rounding, expected) => {
    expect(decimal.roundTo(number, places, rounding)).toBe(expected);
  });

  it.each([
    ['597', 2],
    ['0.082', -2],
    ['0', 0],
    ['-1', 0],
  ] as const)('finds the first digit of %s at 10^%i', (number, exponent) => {
    expect(decimal.exponentOf(number)).toBe(exponent);
  });
});
