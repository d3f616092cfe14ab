import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity, type Quantity } from 'china-asean';
import { compareFractions, fraction, over, sum, times, type Fraction } from '../../../src/figure/fraction.js';
import { weightedRatio, type WeightedItem } from '../../../src/calculators/volume/weightedRatio.js';

const number = fc.integer({ min: 1, max: 20 });
const bounded: fc.Arbitrary<Quantity> = fc.tuple(number, number, number).map((three) => {
  const [low = 1, value = 1, high = 1] = [...three].sort((a, b) => a - b);
  return { ...quantity(value, 'USD'), low: `${low}`, high: `${high}` };
});
const items = fc.array(fc.record({ weight: bounded, top: bounded, bottom: bounded }), { minLength: 1, maxLength: 4 });

describe('weightedRatio', () => {
  it('gives the least and the greatest of all corners', () => {
    fc.assert(
      fc.property(items, (all: readonly WeightedItem[]) => {
        const found = weightedRatio(all);
        const corners = cornersOf(3 * all.length).map((ends) => ratioAt(all, ends));
        const [least, greatest] = [-1, 1].map((side) =>
          corners.reduce((a, b) => (compareFractions(a, b) === side ? a : b)),
        );
        expect(compareFractions(found.low, least ?? fraction('0'))).toBe(0);
        expect(found.high !== null && compareFractions(found.high, greatest ?? fraction('0'))).toBe(0);
        expect(found.reason).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('has a reason where all below is nothing', () => {
    const nothing = quantity(0, 'USD');
    const one = quantity(1, 'USD');
    expect(weightedRatio([{ weight: one, top: one, bottom: nothing }]).reason).toBe('zero-base');
    expect(weightedRatio([{ weight: nothing, top: one, bottom: one }]).reason).toBe('no-trade');
    expect(weightedRatio([]).reason).toBe('no-trade');
  });

  it('is not bounded above where what has a weight without end was nothing', () => {
    const [one, nothing] = [quantity(1, 'USD'), quantity(0, 'USD')];
    const open = { ...one, high: null };
    const rest = { weight: one, top: one, bottom: one };
    expect(weightedRatio([{ weight: open, top: one, bottom: nothing }, rest])).toMatchObject({ high: null });
    const { low, high } = weightedRatio([{ weight: open, top: nothing, bottom: nothing }, rest]);
    expect([low, high].map((bound) => bound !== null && compareFractions(bound, fraction('1')))).toEqual([0, 0]);
  });
});

function cornersOf(count: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** count }, (_, corner) =>
    Array.from({ length: count }, (__, index) => (corner >> index) % 2 === 1),
  );
}

function ratioAt(all: readonly WeightedItem[], ends: readonly boolean[]): Fraction {
  const at = (item: WeightedItem, index: number): readonly Fraction[] =>
    [item.weight, item.top, item.bottom].map((one, part) =>
      fraction((ends[3 * index + part] === true ? one.high : one.low) ?? '0'),
    );
  const terms = all.map(at);
  const add = (part: 1 | 2): Fraction =>
    sum(terms.map((three) => times(three[0] ?? fraction('0'), three[part] ?? fraction('0'))));
  return over(add(1), add(2));
}
