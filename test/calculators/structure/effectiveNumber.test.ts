import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, figure, herfindahlHirschman, quantity } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { over, rational } from '../../support/rational.js';
import { baskets, concentration, exactly, named } from './baskets.js';

describeFormula({
  name: 'effectiveNumber',
  count: [1, 8],
  calculate: (numbers) => effectiveNumber(named(numbers)),
  exact: (numbers) => {
    const found = concentration(numbers);
    return found === null ? null : over(rational('1'), found);
  },
  reached: ['low'],
});

// test-nrs-eq.R of R package concstats
const SHARES_2018 =
  '12663407 29367501 14456455 12046011 7477799 189784408 8738591 15635544 12787201 13071539 46268385 6580823 9102000 ' +
  '7605540 47173998 34356881 137813902 16876624 65780114 53775553 228519883 30117841';

describe('effectiveNumber', () => {
  it.each([
    [
      'four car makers',
      [20, 50, 20, 10],
      '2.941176',
      'Dörsam, Wirtschaftsstatistik (2004), in R package REAT, herf.eq',
    ],
    ['22 cooperatives', SHARES_2018.split(' '), '8.099694', 'R package concstats, tests of concstats_nrs_eq'],
  ])('of %s is as published', (_items, numbers, expected, _source) => {
    expect(effectiveNumber(exactly(numbers)).value?.slice(0, expected.length)).toBe(expected);
  });

  it.each([
    [[7, 7, 7], '3'],
    [[7], '1'],
    [[7, 0, 0], '1'],
  ] as const)('of %j is exact', (numbers, expected) => {
    expect(effectiveNumber(exactly(numbers))).toMatchObject({
      value: expected,
      low: expected,
      high: expected,
      unit: 'count',
    });
  });

  it('is null with the reasons of the index', () => {
    expect(effectiveNumber(exactly([0, 0]))).toMatchObject({ reason: 'no-trade', unit: 'count' });
    expect(effectiveNumber({ a: null }).reason).toBe('missing-current');
  });

  it('may be 1 with an open end', () => {
    const parts = { a: quantity(5, 'USD'), b: figure(3, 'USD', { qualifier: 'over' }) };
    expect(effectiveNumber(parts)).toMatchObject({ low: '1', high: '2' });
  });

  it('is between 1 and the number of items, and the inverse of the index', () => {
    fc.assert(
      fc.property(baskets({ minLength: 1, maxLength: 8 }), (parts) => {
        const [number, index] = [effectiveNumber(parts), herfindahlHirschman(parts)];
        expect(Number(number.low)).toBeGreaterThanOrEqual(1);
        expect(Number(number.high)).toBeLessThanOrEqual(index.items);
        expect(Number(number.value) * Number(index.value)).toBeCloseTo(1, 12);
        expect(Number(number.low) * Number(index.high)).toBeCloseTo(1, 12);
      }),
    );
  });
});
