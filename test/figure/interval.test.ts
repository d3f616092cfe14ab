import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/figure/interval.js';
import * as interval from '../../src/figure/interval.js';
import { rational, order, over, times } from '../support/rational.js';
import { decimals, within } from '../support/arbitraries.js';

const bounds = (options: { readonly positive?: boolean } = {}): fc.Arbitrary<Interval> =>
  fc
    .tuple(decimals(options), decimals(options))
    .map(([a, b]) => (order(rational(a), rational(b)) <= 0 ? { low: a, high: b } : { low: b, high: a }));
const thousandths = fc.integer({ min: 0, max: 1000 });

describe('intervals', () => {
  it('of a quotient hold every quotient, and are reached at their corners', () => {
    fc.assert(
      fc.property(bounds(), bounds({ positive: true }), thousandths, thousandths, (a, b, s, t) => {
        const { low, high } = interval.divideIntervals(a, b);
        const quotient = over(rational(within(a, s)), rational(within(b, t)));
        expect(low !== null && order(rational(low), quotient) <= 0).toBe(true);
        expect(high !== null && order(quotient, rational(high)) <= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a product hold every product', () => {
    fc.assert(
      fc.property(bounds(), bounds({ positive: true }), thousandths, thousandths, (a, b, s, t) => {
        const { low, high } = interval.multiplyIntervals(a, b);
        const product = times(rational(within(a, s)), rational(within(b, t)));
        expect(low !== null && order(rational(low), product) <= 0).toBe(true);
        expect(high !== null && order(product, rational(high)) <= 0).toBe(true);
      }),
    );
  });

  it.each([
    [
      { low: '1', high: '2' },
      { low: '4', high: null },
      { low: '0', high: '0.5' },
    ],
    [
      { low: '1', high: null },
      { low: '4', high: '5' },
      { low: '0.2', high: null },
    ],
    [
      { low: '1', high: '2' },
      { low: null, high: '4' },
      { low: '0.25', high: null },
    ],
    [
      { low: '1', high: '2' },
      { low: '-1', high: '4' },
      { low: '0.25', high: null },
    ],
    [
      { low: '-2', high: '2' },
      { low: '1', high: '4' },
      { low: '-2', high: '2' },
    ],
    [
      { low: '-2', high: '-1' },
      { low: '1', high: null },
      { low: '-2', high: '0' },
    ],
    [
      { low: '-2', high: '-1' },
      { low: '0', high: '4' },
      { low: null, high: '-0.25' },
    ],
    [
      { low: '0', high: '0' },
      { low: '0', high: null },
      { low: '0', high: '0' },
    ],
    [
      { low: null, high: null },
      { low: '1', high: '1' },
      { low: null, high: null },
    ],
  ] as const)('divide %o by %o', (a, b, expected) => {
    expect(interval.divideIntervals(a, b)).toEqual(expected);
  });

  it.each([
    [
      { low: '1', high: '2' },
      { low: '3', high: null },
      { low: '3', high: null },
    ],
    [
      { low: '-1', high: '2' },
      { low: '3', high: '4' },
      { low: '-4', high: '8' },
    ],
    [
      { low: '-2', high: '-1' },
      { low: '-3', high: '4' },
      { low: '-8', high: '0' },
    ],
    [
      { low: '0', high: '1' },
      { low: null, high: null },
      { low: '0', high: null },
    ],
    [
      { low: null, high: '1' },
      { low: '2', high: '3' },
      { low: null, high: '3' },
    ],
  ] as const)('multiply %o by %o', (a, b, expected) => {
    expect(interval.multiplyIntervals(a, b)).toEqual(expected);
  });

  it.each([
    [
      { low: '1', high: '2' },
      { low: '3', high: '5' },
      { low: '-4', high: '-1' },
    ],
    [
      { low: '1', high: null },
      { low: '3', high: '5' },
      { low: '-4', high: null },
    ],
    [
      { low: '1', high: '2' },
      { low: null, high: '5' },
      { low: '-4', high: null },
    ],
  ] as const)('subtract from %o the interval %o', (a, b, expected) => {
    expect(interval.subtractIntervals(a, b)).toEqual(expected);
  });

  it('tell whether they hold a value', () => {
    expect(interval.includes({ low: '1', high: '2' }, '2.0')).toBe(true);
    expect(interval.includes({ low: '1', high: '2' }, '2.01')).toBe(false);
    expect(interval.includes({ low: null, high: '2' }, '-9')).toBe(true);
    expect(interval.includes({ low: '1', high: null }, '0.9')).toBe(false);
  });
});
