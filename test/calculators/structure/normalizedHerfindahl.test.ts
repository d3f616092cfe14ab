import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizedHerfindahl } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { minus, over, rational, times } from '../../support/rational.js';
import { baskets, concentration, exactly, named } from './baskets.js';

describeFormula({
  name: 'normalizedHerfindahl',
  count: [2, 8],
  calculate: (numbers) => normalizedHerfindahl(named(numbers)),
  exact: (numbers) => {
    const found = concentration(numbers);
    const count = rational(`${numbers.length}`);
    return found === null ? null : over(minus(times(count, found), rational('1')), minus(count, rational('1')));
  },
  reached: ['high'],
});

describe('normalizedHerfindahl', () => {
  it.each([
    ['four car makers', [20, 50, 20, 10], '0.12', 'Dörsam, Wirtschaftsstatistik (2004), in R package REAT, herf'],
    ['two equal shares', [1, 1], '0', 'Physics of Risk, "Herfindahl–Hirschman index and entropy", rf.mokslasplius.lt'],
  ])('of %s is as published', (_items, numbers, expected, _source) => {
    expect(normalizedHerfindahl(exactly(numbers))).toMatchObject({ value: expected, low: expected, high: expected });
  });

  it('is 1 where one item has all, 0 where all are equal, and rises with the zeros that are in scope', () => {
    expect(normalizedHerfindahl(exactly([5, 0])).value).toBe('1');
    expect(normalizedHerfindahl(exactly([5, 5, 5])).value).toBe('0');
    expect(normalizedHerfindahl(exactly([80, 20])).value).toBe('0.36');
    expect(normalizedHerfindahl(exactly([80, 20, 0])).value).toBe('0.52');
  });

  it('is not identified for a single item, and null with the reasons of the index', () => {
    expect(normalizedHerfindahl(exactly([5]))).toMatchObject({ value: null, reason: 'not-identified', unit: 'index' });
    expect(normalizedHerfindahl(exactly([0])).reason).toBe('no-trade');
    expect(normalizedHerfindahl(exactly([5, -5])).reason).toBe('sign-change');
  });

  it('is between 0 and 1, bounds and all', () => {
    fc.assert(
      fc.property(baskets({ minLength: 2, maxLength: 8 }), (parts) => {
        const { low, value, high } = normalizedHerfindahl(parts);
        const numbers = [0, Number(low), Number(value), Number(high), 1];
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });
});
