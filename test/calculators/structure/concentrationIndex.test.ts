import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationIndex, figure, normalizedHerfindahl, quantity } from 'china-asean';
import { rational } from '../../support/rational.js';
import { baskets, concentration, exactly, inside } from './baskets.js';

const indexOf = (concentrated: number, count: number): number =>
  (Math.sqrt(concentrated) - Math.sqrt(1 / count)) / (1 - Math.sqrt(1 / count));

describe('concentrationIndex', () => {
  it.each([
    // by hand: H = ½ of 4 items, (√½ − ½) / ½ = √2 − 1
    [[1, 1, 0, 0], '0.4142135623730950488016887242096981'],
    // by hand: H = 0.625 of 2 items, (√0.625 − √0.5) / (1 − √0.5) = (√1.25 − 1) / (√2 − 1)
    [[3, 1], '0.2849592564609894'],
  ])('of %j is as computed by hand', (numbers, expected) => {
    expect(concentrationIndex(exactly(numbers)).value?.slice(0, expected.length)).toBe(expected);
  });

  it('is exact where the roots are', () => {
    // H = 1/4 of 16 items: (½ − ¼) / ¾
    const parts = exactly([1, 1, 1, 1, ...Array.from({ length: 12 }, () => 0)]);
    expect(concentrationIndex(parts).value).toBe('0.3333333333333333333333333333333333');
  });

  it('is 1 where one item has all and 0 where all are equal, without a digit beyond', () => {
    for (const count of [2, 3, 5, 7]) {
      const one = exactly([5, ...Array.from({ length: count - 1 }, () => 0)]);
      expect(concentrationIndex(one)).toMatchObject({ value: '1', low: '1', high: '1' });
      expect(concentrationIndex(exactly(Array.from({ length: count }, () => 5)))).toMatchObject({
        value: '0',
        low: '0',
        high: '0',
      });
    }
  });

  it('keeps its digits where all are nearly equal', () => {
    // N·H − 1 = 10⁻⁴⁰ for 1 ± 10⁻²⁰, so (1 + √2)·10⁻⁴⁰ / 2, by hand
    const index = concentrationIndex(exactly(['1.00000000000000000001', '0.99999999999999999999']));
    expect(index.value).toMatch(/^0\.0{39}12071067811865475244\d+$/u);
  });

  it('is not identified for a single item, and null with the reasons of the index', () => {
    expect(concentrationIndex(exactly([5]))).toMatchObject({ value: null, reason: 'not-identified', unit: 'index' });
    expect(concentrationIndex(exactly([0, 0])).reason).toBe('no-trade');
    expect(concentrationIndex({ a: quantity(5, 'USD'), b: undefined }).reason).toBe('missing-current');
  });

  it('may be 1 with an open end', () => {
    const parts = { a: quantity(5, 'USD'), b: figure(3, 'USD', { qualifier: 'over' }) };
    expect(concentrationIndex(parts)).toMatchObject({ low: '0', high: '1' });
  });

  it('holds the index of any amounts within their bounds, between 0 and 1', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(baskets({ minLength: 2, maxLength: 6 }), steps, (parts, thousandths) => {
        const found = concentration(inside(parts, thousandths));
        fc.pre(found !== null);
        const { low, value, high } = concentrationIndex(parts);
        const index = indexOf(Number(found.numerator) / Number(found.denominator), Object.keys(parts).length);
        expect(Number(low)).toBeLessThanOrEqual(index + 1e-12);
        expect(Number(high)).toBeGreaterThanOrEqual(index - 1e-12);
        expect([
          Number(low) >= 0,
          Number(low) <= Number(value),
          Number(value) <= Number(high),
          Number(high) <= 1,
        ]).not.toContain(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with floating point, and orders baskets of one size as the normalised index does', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        fc.pre(Math.max(...a) > 0 && Math.max(...b) > 0);
        const [first, second] = [exactly(a), exactly(b)];
        const found = concentration(a.map((number) => rational(`${number}`)));
        const expected = indexOf(Number(found?.numerator) / Number(found?.denominator), 5);
        expect(Number(concentrationIndex(first).value)).toBeCloseTo(expected, 12);
        const difference = Number(normalizedHerfindahl(first).value) - Number(normalizedHerfindahl(second).value);
        const other = Number(concentrationIndex(first).value) - Number(concentrationIndex(second).value);
        expect(Math.sign(difference)).toBe(Math.sign(other));
      }),
    );
  });
});
