import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, tradeEntropy, type Quantity } from 'china-asean';
import { observation } from '../../support/observations.js';
import { baskets, exactly, inside, named, printed } from './baskets.js';

const entropyOf = (numbers: readonly number[]): number => {
  const total = numbers.reduce((a, b) => a + b);
  return numbers
    .filter((number) => number > 0)
    .reduce((sum, number) => sum - (number / total) * Math.log(number / total), 0);
};

describe('tradeEntropy', () => {
  it('over its maximum is the relative entropy that is published', () => {
    // R package concstats, concstats_entropy(normalized = TRUE): 0.879203 for these shares
    const entropy = tradeEntropy(printed(['0.40', '0.20', '0.25', '0.10', '0.05'], 'ratio'));
    expect(Number(entropy.value) / Math.log(5)).toBeCloseTo(0.879203, 6);
  });

  it.each([
    // by hand: ln 2, and of ¾ and ¼: ln 4 − ¾ ln 3; the digits are those of the constants
    [[7, 7], '0.6931471805599453094172321214581766'],
    [[3, 1], '0.5623351446188083'],
    [[5, 0, 0], '0'],
    [[5], '0'],
  ])('of %j is as computed by hand', (numbers, expected) => {
    const entropy = tradeEntropy(exactly(numbers));
    expect(entropy.value?.slice(0, expected.length)).toBe(expected);
    expect(entropy.unit).toBe('index');
  });

  it('has bounds at most a digit apart where the items are exact', () => {
    expect(tradeEntropy(exactly([7, 7]))).toMatchObject({
      low: '0.6931471805599453094172321214581765',
      high: '0.6931471805599453094172321214581766',
    });
    expect(tradeEntropy(exactly([5, 0, 0]))).toMatchObject({ low: '0', high: '0' });
  });

  it('of one large and one tiny item is not lost', () => {
    // s·(1 − ln s) for a tiny s = 10⁻³⁰, by hand
    const entropy = tradeEntropy(exactly(['1', `0.${'0'.repeat(29)}1`]));
    expect(Number(entropy.value) / (1e-30 * (1 + 30 * Math.LN10))).toBeCloseTo(1, 12);
    expect(Number(entropy.low)).toBeGreaterThan(0);
  });

  it.each([
    [exactly([0, 0]), 'no-trade'],
    [{ a: quantity(5, 'USD'), b: null }, 'missing-current'],
    [{}, 'missing-current'],
    [exactly([5, -1]), 'sign-change'],
  ] as const)('of %j is null: %s', (parts, reason) => {
    expect(tradeEntropy(parts as Record<string, Quantity>)).toMatchObject({ value: null, reason, unit: 'index' });
  });

  it('of shares wants them to add up to 1, and of observations tells their window', () => {
    expect(() => tradeEntropy(exactly(['40', '60'], 'ratio'))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    const [vn, th] = ['VN', 'TH'].map((partner) => observation('2024', '5e9', { partner }));
    expect(tradeEntropy({ vn, th })).toMatchObject({ period: '2024', options: {} });
  });

  it('with an open end may be 0, but no more than the closed ends allow', () => {
    const open = tradeEntropy({ a: quantity(5, 'USD'), b: figure(20, 'USD', { qualifier: 'over' }) });
    expect(open.low).toBe('0');
    expect(Number(open.high)).toBeCloseTo(entropyOf([5, 20]), 14);
    const even = tradeEntropy({ a: quantity(5, 'USD'), b: figure(3, 'USD', { qualifier: 'over' }) });
    expect(Number(even.high)).toBeCloseTo(Math.LN2, 14);
  });

  it('reaches its least value at a corner and its greatest at one level of what is free', () => {
    fc.assert(
      fc.property(baskets({ minLength: 1, maxLength: 6 }), (parts) => {
        const items = Object.values(parts) as readonly Quantity[];
        const ends = items.map(({ low, high }) => [Math.max(0, Number(low)), Number(high)] as const);
        const corners = ends.reduce<readonly (readonly number[])[]>(
          (all, pair) => all.flatMap((corner) => pair.map((end) => [...corner, end])),
          [[]],
        );
        const found = corners.filter((corner) => corner.some((end) => end > 0)).map(entropyOf);
        const entropy = tradeEntropy(parts);
        expect(Number(entropy.low)).toBeCloseTo(Math.min(...found), 12);
        // the best of many levels
        const levels = Array.from({ length: 400 }, (_, step) => 0.01 * 1.03 ** step);
        const even = levels.map((level) => entropyOf(ends.map(([low, high]) => Math.min(high, Math.max(low, level)))));
        expect(Number(entropy.high)).toBeGreaterThanOrEqual(Math.max(...even) - 1e-12);
        expect(Number(entropy.high)).toBeLessThan(Math.max(...even) + 2e-3);
      }),
      { numRuns: 150 },
    );
  });

  it('holds the entropy of any amounts within their bounds, between 0 and ln N', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(baskets({ minLength: 1, maxLength: 6 }), steps, (parts, thousandths) => {
        const numbers = inside(parts, thousandths).map(
          ({ numerator, denominator }) => Number(numerator) / Number(denominator),
        );
        fc.pre(numbers.some((number) => number > 0));
        const { low, value, high } = tradeEntropy(parts);
        const found = entropyOf(numbers);
        const ordered = [0, Number(low), found, Number(high), Math.log(numbers.length)];
        for (const [index, number] of ordered.slice(1).entries()) {
          expect(number).toBeGreaterThanOrEqual((ordered[index] ?? 0) - 1e-12);
        }
        expect(Number(low) <= Number(value) && Number(value) <= Number(high)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with floating point, grows by ln k when all is split into k, and not with the unit of measure', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(numbers, (amounts) => {
        const entropy = Number(tradeEntropy(exactly(amounts)).value);
        expect(entropy).toBeCloseTo(entropyOf(amounts), 12);
        expect(Number(tradeEntropy(exactly([...amounts, ...amounts])).value)).toBeCloseTo(entropy + Math.LN2, 12);
        expect(Number(tradeEntropy(exactly(amounts.map((amount) => amount * 1000))).value)).toBeCloseTo(entropy, 13);
      }),
      { numRuns: 60 },
    );
  });

  it('returns a frozen result that is JSON, and leaves its operand as it was', () => {
    const parts = named([figure(5, 'USD'), figure(7, 'USD')]);
    const before = structuredClone(parts);
    const entropy = tradeEntropy(parts);
    expect(parts).toEqual(before);
    expect(Object.isFrozen(entropy)).toBe(true);
    expect(JSON.parse(JSON.stringify(entropy))).toEqual(entropy);
  });
});
