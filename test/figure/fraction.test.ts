import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  compareFractions,
  expOf,
  fraction,
  greatest,
  hasValue,
  least,
  logOf,
  minus,
  ONE,
  over,
  plus,
  powerOf,
  rootOf,
  sum,
  times,
  toDecimal,
  ZERO,
  type Fraction,
} from '../../src/figure/fraction.js';
import { decimals } from '../support/arbitraries.js';
import * as exact from '../support/rational.js';

const numbers = decimals();
const fractions = fc
  .tuple(numbers, numbers)
  .filter(([, denominator]) => /[1-9]/u.test(denominator))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

function rationalOf({ numerator, denominator }: Fraction): exact.Rational {
  return exact.over(exact.rational(numerator), exact.rational(denominator));
}

describe('the arithmetic of fractions', () => {
  it.each([
    ['plus', plus, exact.plus],
    ['minus', minus, exact.minus],
    ['times', times, exact.times],
  ] as const)('%s is exact', (_, ours, oracle) => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(exact.order(rationalOf(ours(a, b)), oracle(rationalOf(a), rationalOf(b)))).toBe(0);
      }),
    );
  });

  it('divides exactly, and has no value over nothing', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        if (compareFractions(b, ZERO) === 0) expect(hasValue(over(a, b))).toBe(false);
        else expect(exact.order(rationalOf(over(a, b)), exact.over(rationalOf(a), rationalOf(b)))).toBe(0);
      }),
    );
    const nothing = over(ONE, ZERO);
    expect([plus(ONE, nothing), times(nothing, ONE), over(ONE, nothing), over(nothing, ONE)].some(hasValue)).toBe(
      false,
    );
  });

  it('compares as numbers compare', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const order = exact.order(rationalOf(a), rationalOf(b));
        expect(compareFractions(a, b)).toBe(order);
        expect(compareFractions(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0);
      }),
    );
    expect(toDecimal(absolute(fraction('-3', '4')))).toBe('0.75');
    expect(toDecimal(sum([ONE, fraction('1', '3'), fraction('-1', '3')]))).toBe('1');
    expect(toDecimal(sum([]))).toBe('0');
  });

  it('is rounded once, to 34 digits, in the direction asked for', () => {
    const third = fraction('1', '3');
    expect(toDecimal(third)).toBe(`0.${'3'.repeat(34)}`);
    expect(toDecimal(third, 'up')).toBe(`0.${'3'.repeat(33)}4`);
    expect(toDecimal(fraction('-1', '3'), 'down')).toBe(`-0.${'3'.repeat(33)}4`);
  });
});

describe('roots, logarithms and powers', () => {
  const positive = fc
    .tuple(decimals({ positive: true }), decimals({ positive: true }))
    .map(([numerator, denominator]) => fraction(numerator, denominator));

  it.each([
    ['of 9/4', fraction('9', '4'), '1.5'],
    ['of 0', ZERO, '0'],
    ['of 0.0001', fraction('0.0001'), '0.01'],
    ['of 2', fraction('2'), '1.414213562373095048801688724209698'], // OEIS A002193, 34 digits
  ])('take the square root %s', (_, number, root) => {
    expect(toDecimal(rootOf(number))).toBe(root);
  });

  it('take the logarithm of 1 as 0, and of 2 to the last digit', () => {
    expect(toDecimal(logOf(fraction('7.0', '7')))).toBe('0');
    expect(toDecimal(logOf(fraction('2')))).toBe('0.6931471805599453094172321214581766'); // OEIS A002162
    expect(toDecimal(expOf(ONE))).toBe('2.718281828459045235360287471352662'); // OEIS A001113
    expect(toDecimal(expOf(ZERO))).toBe('1');
  });

  it.each([
    [fraction('16'), [1, 4], '2'],
    [fraction('1.331'), [1, 3], '1.1'],
    [fraction('1.21', '1.00'), [12, 24], '1.1'],
    [fraction('3'), [2, 1], '9'],
    [fraction('2'), [1, 2], '1.414213562373095048801688724209698'],
    [ONE, [5, 7], '1'],
  ] as const)('raise %o to the power %o', (number, power, expected) => {
    expect(toDecimal(powerOf(number, power))).toBe(expected);
  });

  it('hold the true value between what is rounded down and up: the root squared, the logarithm undone', () => {
    fc.assert(
      fc.property(positive, (number) => {
        const square = (root: Fraction): Fraction => times(root, root);
        expect(compareFractions(square(rootOf(number, 'down')), number)).toBeLessThanOrEqual(0);
        expect(compareFractions(number, square(rootOf(number, 'up')))).toBeLessThanOrEqual(0);
        expect(compareFractions(expOf(logOf(number, 'down'), 'down'), number)).toBeLessThanOrEqual(0);
        expect(compareFractions(number, expOf(logOf(number, 'up'), 'up'))).toBeLessThanOrEqual(0);
        const cube = (root: Fraction): Fraction => times(root, square(root));
        expect(compareFractions(cube(powerOf(number, [1, 3], 'down')), number)).toBeLessThanOrEqual(0);
        expect(compareFractions(number, cube(powerOf(number, [1, 3], 'up')))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the logarithm, the exponential and the power of nothing, and of what has no value', () => {
  const nothing = over(ONE, ZERO);

  it('have no value where they are not a number', () => {
    expect([logOf(ZERO), logOf(nothing), expOf(nothing), powerOf(nothing, [1, 2])].some(hasValue)).toBe(false);
  });

  it('give nothing for a power of nothing', () => {
    expect(toDecimal(powerOf(ZERO, [12, 7]))).toBe('0');
    expect(toDecimal(powerOf(over(ZERO, fraction('3')), [1, 2], 'down'))).toBe('0');
  });
});
