import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  fisherContributions,
  fisherVolume,
  laspeyresContributions,
  laspeyresVolume,
  quantity,
  type Basket,
  type Quantity,
  type Result,
} from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';
import { goodsOf } from './statisticsCanada.js';

const HUNDRED = rational('100');
const first = (results: Readonly<Record<string, Result>>): Result => results['rubber'] as Result;
const basket = (numbers: readonly (Quantity | undefined)[]): Basket => ({ rubber: numbers[0], rice: numbers[1] });
const rounded = (result: Result | undefined): string => Number(result?.value).toFixed(2);

describeFormula({
  name: 'laspeyresContributions',
  count: 6,
  unit: (index) => (index < 2 ? 'USD' : 'tonne'),
  calculate: ([p, r, a, b, c, d]) => {
    const base = { prices: basket([p, r]), quantities: basket([a, b]) };
    return first(laspeyresContributions({ quantities: basket([c, d]) }, base).contributions);
  },
  exact: (numbers) => {
    const [p, r, a, b, c] = numbers as readonly [Rational, Rational, Rational, Rational, Rational];
    return times(HUNDRED, over(times(p, minus(c, a)), plus(times(p, a), times(r, b))));
  },
});

describe('laspeyresContributions', () => {
  it('sum to the printed growth of the Laspeyres index: 7.0 per cent, not the 6.35 of the Fisher index', () => {
    const { growth, contributions } = laspeyresContributions(goodsOf(3), goodsOf(2));
    // 64 / 917: by hand, 24, 15, 13 and 12 of 917 dollars
    expect(rounded(growth)).toBe('0.07');
    expect(Object.values(contributions).map(rounded)).toEqual(['2.62', '1.64', '1.42', '1.31']);
    expect(growth.value).toBe('0.06979280261723009814612868047982552');
  });

  it('is the share in the earlier value times the growth of the volume', () => {
    const { contributions } = laspeyresContributions(goodsOf(3), goodsOf(2));
    // D: 150 of 917 dollars, 1.25 to 1.35
    expect(contributions['D']?.value?.slice(0, 12)).toBe(String((100 * 150 * 0.08) / 917).slice(0, 12));
  });
});

describe('fisherContributions', () => {
  it('are those of Statistics Canada’s table 2.12', () => {
    const { growth, contributions } = fisherContributions(goodsOf(3), goodsOf(2));
    expect(Object.entries(contributions).map(([name, row]) => [name, rounded(row)])).toEqual([
      ['A', '1.98'],
      ['B', '1.66'],
      ['C', '1.49'],
      ['D', '1.22'],
    ]);
    expect((100 + 100 * Number(growth.value)).toFixed(1)).toBe('106.3');
  });

  it('agree with an independent computation in floating point', () => {
    const number = fc.integer({ min: 1, max: 1000 });
    const four = fc.tuple(number, number, number, number);
    fc.assert(
      fc.property(four, four, ([p, q, r, s], [k, l, m, n]) => {
        const prices = Math.sqrt((((r * k + s * l) / (p * k + q * l)) * (r * m + s * n)) / (p * m + q * n));
        const [v, w] = [p + r / prices, q + s / prices];
        const { contributions } = fisherContributions(exactly([r, s], [m, n]), exactly([p, q], [k, l]));
        const expected = (100 * v * (m - k)) / (v * k + w * l);
        expect(Number(first(contributions).value)).toBeCloseTo(expected, 8);
      }),
    );
  });

  it('holds within its bounds what the formula gives for any numbers within theirs', () => {
    const number = fc.integer({ min: 1, max: 99 });
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), steps, (numbers, places) => {
        const printed = numbers.map((one, index) => figure(one, index % 4 < 2 ? 'USD' : 'tonne'));
        const inside = printed.map((one, index) => quantity(within(one, places[index] ?? 0), one.unit));
        const contributions = (eight: readonly Quantity[]) =>
          fisherContributions(
            { prices: basket(eight.slice(4, 6)), quantities: basket(eight.slice(6, 8)) },
            { prices: basket(eight.slice(0, 2)), quantities: basket(eight.slice(2, 4)) },
          );
        const [wide, narrow] = [contributions(printed), contributions(inside)];
        expectBetween(wide.growth, rational(narrow.growth.value ?? 'none'));
        expectBetween(first(wide.contributions), rational(first(narrow.contributions).value ?? 'none'));
      }),
      { numRuns: 300 },
    );
  });

  it('has no contribution where nothing that had a price is traded now', () => {
    const base = exactly([1, 0], [5, 0]);
    const found = fisherContributions(exactly([1, 1], [0, 7]), base);
    expect(found.growth).toMatchObject({ value: '-1', reason: null });
    expect(first(found.contributions).reason).toBe('not-identified');
  });
});

describe.each([
  ['laspeyresContributions', laspeyresContributions, laspeyresVolume],
  ['fisherContributions', fisherContributions, fisherVolume],
] as const)('%s', (_, contributionsOf, volumeOf) => {
  it('sum to the growth of the volume index', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(numbers, (twelve) => {
        const at = (from: number) => exactly(twelve.slice(from, from + 3), twelve.slice(from + 3, from + 6));
        const { growth, contributions } = contributionsOf(at(6), at(0));
        const sum = Object.values(contributions).map(({ value }) => rational(value ?? 'none'));
        const error = minus(sum.reduce(plus), times(HUNDRED, rational(growth.value ?? 'none')));
        expect(order(error, rational('0.000000000000000000001'))).toBe(-1);
        expect(order(error, rational('-0.000000000000000000001'))).toBe(1);
        const link = volumeOf(at(6), at(0));
        expect(Number(growth.value)).toBeCloseTo(Number(link.value) - 1, 9);
      }),
    );
  });

  it('are zero where no quantity changed, whatever the prices', () => {
    const { growth, contributions } = contributionsOf(exactly([7, 5], [3, 4]), exactly([1, 2], [3, 4]));
    expect(growth).toMatchObject({ value: '0', unit: 'ratio' });
    expect(Number(growth.low)).toBeCloseTo(0, 20);
    expect(Object.values(contributions)).toMatchObject([
      { value: '0', low: '0', high: '0', unit: 'percentage-point' },
      { value: '0', low: '0', high: '0' },
    ]);
  });

  it('of one thing alone are all of the growth', () => {
    const { growth, contributions } = contributionsOf(exactly([3], [5]), exactly([2], [4]));
    expect([growth.value, first(contributions).value]).toEqual(['0.25', '25']);
  });

  it.each([
    [
      'a hole now',
      exactly([1, 2], [3, 4]),
      { ...exactly([1, 2], [3, 4]), quantities: { rubber: null, rice: quantity(1, 'tonne') } },
      'missing-current',
    ],
    ['a name that lacks', exactly([1, 2], [3, 4]), exactly([1], [3]), 'missing-current'],
    ['a name that lacked', exactly([1], [3]), exactly([1, 2], [3, 4]), 'missing-base'],
    ['nothing before', exactly([1, 2], [0, 0]), exactly([1, 2], [3, 4]), 'zero-base'],
    ['nothing twice', exactly([1, 2], [0, 0]), exactly([1, 2], [0, 0]), 'no-trade'],
    ['no names', exactly([], []), exactly([], []), 'missing-current'],
  ] as const)('are null with %s', (_name, base, current, reason) => {
    const { growth, contributions } = contributionsOf(current, base);
    expect(growth).toMatchObject({ value: null, reason });
    for (const row of Object.values(contributions)) expect(row).toMatchObject({ value: null, reason });
  });

  it('names the transformations and the window, and is frozen JSON', () => {
    const at = (period: '2024' | '2023', value: '5' | '6') => ({
      prices: { rubber: observation(period, '2', { indicator: 'price', unit: 'USD/tonne' }) },
      quantities: { rubber: observation(period, value, { indicator: 'volume', unit: 'tonne', status: ['P'] }) },
    });
    const found = contributionsOf(at('2024', '6'), at('2023', '5'));
    expect(found.growth).toMatchObject({ transformation: 'GY', period: '2024', status: ['P'] });
    expect(first(found.contributions)).toMatchObject({ transformation: 'GOY', period: '2024' });
    expect([found, found.contributions, found.growth, first(found.contributions)].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

function exactly(prices: readonly number[], quantities: readonly number[]): { prices: Basket; quantities: Basket } {
  const names = ['rubber', 'rice', 'power'];
  const named = (numbers: readonly number[], unit: 'USD' | 'tonne'): Basket =>
    Object.fromEntries(numbers.map((number, index) => [names[index] ?? 'none', quantity(number, unit)]));
  return { prices: named(prices, 'USD'), quantities: named(quantities, 'tonne') };
}
