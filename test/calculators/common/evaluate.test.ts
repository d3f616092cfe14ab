import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { down, either, evaluate, up, type Bounded } from '../../../src/calculators/common/evaluate.js';
import { minus, over, plus, times } from '../../../src/figure/fraction.js';

const between = (low: number | null, value: number, high: number | null): Bounded => ({
  value: `${value}`,
  low: low === null ? null : `${low}`,
  high: high === null ? null : `${high}`,
});

describe('evaluate', () => {
  it('takes the least and the greatest value at the ends that the directions name', () => {
    const found = evaluate({ a: up(between(1, 2, 4)), b: down(between(5, 8, 10)) }, ({ a, b }) => over(a, b));
    expect(found).toEqual({ value: '0.25', low: '0.1', high: '0.8' });
  });

  it('tries both ends of an argument whose direction depends on the others', () => {
    const product = evaluate({ a: either(between(-2, 1, 3)), b: either(between(-5, 1, 1)) }, ({ a, b }) => times(a, b));
    expect(product).toEqual({ value: '1', low: '-15', high: '10' });
  });

  it('gives the end of the range where a needed end is open, or the formula has no value there', () => {
    const range = { low: '-1', high: '1' } as const;
    const balance = (a: Bounded, b: Bounded) =>
      evaluate(
        { a: up(a), b: down(b) },
        (numbers) => over(minus(numbers.a, numbers.b), plus(numbers.a, numbers.b)),
        range,
      );
    expect(balance(between(1, 2, null), between(1, 1, 1))).toMatchObject({ low: '0', high: '1' });
    expect(balance(between(0, 1, 1), between(0, 1, 0))).toMatchObject({ high: '1' });
    expect(evaluate({ a: up(between(null, 1, 2)) }, ({ a }) => a)).toEqual({ value: '1', low: null, high: '2' });
    expect(evaluate({ a: down(between(0, 1, 2)) }, ({ a }) => over({ numerator: '1', denominator: '1' }, a))).toEqual({
      value: '1',
      low: '0.5',
      high: null,
    });
  });

  it('never leaves the range', () => {
    const found = evaluate({ a: up(between(-5, 1, 5)) }, ({ a }) => a, { low: '0', high: '3' });
    expect(found).toEqual({ value: '1', low: '0', high: '3' });
  });

  it('rounds bounds outwards', () => {
    const third = evaluate({ a: up(between(1, 1, 1)) }, ({ a }) => over(a, { numerator: '3', denominator: '1' }));
    expect(third.low).toBe(`0.${'3'.repeat(34)}`);
    expect(third.high).toBe(`0.${'3'.repeat(33)}4`);
  });

  it('holds the value between the bounds', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(ends, ends, ([x, below, above], [y, less, more]) => {
        const a = between(Math.max(x - below, 1), x, x + above);
        const b = between(Math.max(y - less, 1), y, y + more);
        const found = evaluate({ a: up(a), b: down(b) }, (numbers) => over(numbers.a, numbers.b));
        expect(Number(found.low)).toBeLessThanOrEqual(Number(found.value));
        expect(Number(found.value)).toBeLessThanOrEqual(Number(found.high));
      }),
    );
  });
});
