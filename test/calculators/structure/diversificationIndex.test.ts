import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diversificationIndex, figure, quantity, type Basket } from 'china-asean';
import { describeFormula, expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { baskets, dissimilarity, exactly, inside, named, printed } from './baskets.js';

describeFormula({
  name: 'diversificationIndex',
  count: 6,
  unit: (index) => (index < 3 ? 'USD' : 'CNY'),
  calculate: (numbers) => diversificationIndex(named(numbers.slice(0, 3)), named(numbers.slice(3))),
  exact: (numbers) => dissimilarity(numbers.slice(0, 3), numbers.slice(3)),
  // the least is that of no corner where the digits leave the order of shares undecided
  reached: ['high'],
});

// two populations by age, in per cent
const FIRST = ['7.38', '14.16', '14.79', '17.36', '15.11', '10.14', '8.50', '7.28', '5.28'];
const SECOND = ['6.48', '12.27', '15.25', '15.10', '14.66', '10.80', '8.95', '9.28', '7.21'];
// jobs in five industries
const SWEDEN = [45000, 15000, 32000, 10000, 30000];
const OTHERS = [
  [35000, 12000, 30000, 8000, 22000],
  [40000, 10000, 25000, 9000, 18000],
  [30000, 11000, 18000, 3000, 13000],
  [40000, 6000, 11000, 2000, 12000],
];

describe('diversificationIndex', () => {
  it.each([
    [
      'two populations',
      FIRST,
      SECOND,
      '0.055',
      'Siegel and Swanson, The Methods and Materials of Demography (2004), table 7.20',
    ],
    [
      'nothing in common: Krugman’s coefficient, 2',
      [20, 10, 70, 0, 0],
      [0, 0, 0, 60, 40],
      '1',
      'Farhauer and Kröll, Standorttheorien (2013), in R package REAT, krugman.spec',
    ],
  ])('of %s is as published of the index of dissimilarity', (_name, first, second, expected, _source) => {
    expect(diversificationIndex(exactly(first), exactly(second, 'CNY'))).toMatchObject({
      value: expected,
      unit: 'index',
    });
  });

  it('is half of Krugman’s coefficient, as published of Sweden and four others', () => {
    // Farhauer and Kröll, Standorttheorien (2013), in R package REAT, krugman.spec2: 0.1595 to the mean of the others' shares
    const totals = OTHERS.map((jobs) => BigInt(jobs.reduce((a, b) => a + b)));
    const product = totals.reduce((a, b) => a * b);
    const mean = SWEDEN.map((_, item) =>
      OTHERS.map((jobs, country) => (BigInt(jobs[item] ?? 0) * product) / (totals[country] ?? 1n)).reduce(
        (a, b) => a + b,
      ),
    );
    const index = diversificationIndex(exactly(SWEDEN), exactly(mean.map(String)));
    expect((2 * Number(index.value)).toFixed(4)).toBe('0.1595');
  });

  it.each([
    ['an item of the country is missing', { a: quantity(5, 'USD'), b: null }, exactly([1, 2]), {}, 'missing-current'],
    ['an item of the world is missing', exactly([1, 2]), { a: quantity(5, 'USD'), b: null }, {}, 'missing-base'],
    ['the country lacks a product', exactly([1]), exactly([1, 2]), {}, 'missing-current'],
    ['the world lacks a product', exactly([1, 2]), exactly([1]), { coverage: 'partial' }, 'missing-base'],
    ['there is no product', {}, exactly([1]), { coverage: 'complete' }, 'missing-current'],
    ['the country trades nothing', exactly([0, 0]), exactly([1, 2]), {}, 'no-trade'],
    ['the world trades nothing', exactly([1, 2]), exactly([0, 0]), {}, 'no-trade'],
    ['an item is below zero', exactly([1, -2]), exactly([1, 2]), {}, 'sign-change'],
    [
      'units differ within a basket',
      { a: quantity(1, 'USD'), b: quantity(1, 'CNY') },
      exactly([1, 2]),
      {},
      'incomparable-unit',
    ],
  ] as const)('is null where %s', (_case, parts, world, options, reason) => {
    const index = diversificationIndex(parts as Basket, world as Basket, options);
    expect(index).toMatchObject({ value: null, reason, unit: 'index' });
  });

  it('takes what complete baskets do not name for zero, and records the coverage', () => {
    const parts = { rice: quantity(5, 'USD'), tin: quantity(5, 'USD') };
    const world = { tin: quantity(5, 'USD'), cars: quantity(5, 'USD') };
    expect(diversificationIndex(parts, world, { coverage: 'complete' })).toMatchObject({
      value: '0.5',
      options: { coverage: 'complete' },
    });
    expect(diversificationIndex(parts, parts).options).toEqual({ coverage: 'partial' });
  });

  it('asks for baskets of one window, indicator and flow; the offices, and so the bases, may differ', () => {
    const of = (changes: object, period: '2024' | '2023' = '2024') =>
      Object.fromEntries(
        ['VN', 'TH'].map((partner) => [partner, observation(period, '5e9', { partner, ...changes })] as const),
      );
    expect(diversificationIndex(of({}), of({ reporter: 'MY', basis: 'un' }))).toMatchObject({
      value: '0',
      period: '2024',
    });
    expect(diversificationIndex(of({}), of({ reporter: 'MY' }, '2023')).reason).toBe('incomparable-period');
    for (const changes of [{ flow: 'export' }, { indicator: 'services-trade' }]) {
      expect(() => diversificationIndex(of({}), of(changes))).toThrow(
        expect.objectContaining({ code: 'mixed-series' }),
      );
    }
  });

  it('refuses shares that cannot add up to 1, in either basket, and what is no basket', () => {
    const [shares, wrong] = [printed(['0.4', '0.6'], 'ratio'), printed(['40', '60'], 'ratio')];
    expect(diversificationIndex(shares, shares).value).toBe('0');
    for (const [first, second] of [
      [shares, wrong],
      [wrong, shares],
      [shares, null],
      [null, shares],
    ]) {
      expect(() => diversificationIndex(first as Basket, second as Basket)).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      );
    }
  });

  it('has bounds at corners where the digits decide which shares are the greater', () => {
    // a is 6.5 to 7.5 beside 3 ± ½, to ½: shares 0.65 to 0.75
    const index = diversificationIndex(printed([7, 3]), exactly([1, 1]));
    expect(index).toMatchObject({ value: '0.2', low: '0.15', high: '0.25' });
  });

  it('may be 0 where the digits allow one structure', () => {
    const same = printed([7, 3, 4]);
    expect(diversificationIndex(same, same)).toMatchObject({ value: '0', low: '0' });
    expect(Number(diversificationIndex(same, same).high)).toBeGreaterThan(0);
    // all nine undecided: the upper bound is one that holds, not one that is reached
    const many = printed([7, 3, 4, 7, 3, 4, 7, 3, 4]);
    expect(diversificationIndex(many, many)).toMatchObject({ value: '0', low: '0' });
  });

  it('with an open end may be as far apart as the rest allows', () => {
    const open = { a: quantity(5, 'USD'), b: figure(5, 'USD', { qualifier: 'over' }) };
    expect(diversificationIndex(open, exactly([1, 1]))).toMatchObject({ value: '0', low: '0', high: '0.5' });
    expect(diversificationIndex(exactly([1, 1]), open)).toMatchObject({ value: '0', low: '0', high: '0.5' });
  });

  it.each([
    [8, 0.1],
    // 5 items at the one end and 4 at the other, in either basket: 27.5 / 45.5 − 22.5 / 44.5
    [9, 27.5 / 45.5 - 22.5 / 44.5],
  ])('tries every answer for %s items that may be ahead in either basket', (count, greatest) => {
    const alike = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, figure(5, 'USD')]));
    const index = diversificationIndex(alike, alike);
    expect([index.value, index.low]).toEqual(['0', '0']);
    expect(Number(index.high)).toBeCloseTo(greatest, 14);
  });

  it(
    'holds the index of any amounts within their bounds, with zeros, wide bounds and many undecided items too',
    { timeout: 60_000 },
    () => {
      const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 });
      const size = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(12));
      const pair = size.chain((length) => {
        const basket = baskets({ minLength: length, maxLength: length });
        return fc.oneof(
          fc.tuple(basket, basket),
          basket.map((one) => [one, one] as const),
        );
      });
      fc.assert(
        fc.property(pair, steps, ([first, second], thousandths) => {
          const found = dissimilarity(inside(first, thousandths), inside(second, thousandths.slice(12)));
          fc.pre(found !== null);
          const index = diversificationIndex(first, second);
          expectBetween(index, found);
          const ordered = [0, Number(index.low), Number(index.value), Number(index.high), 1];
          expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('is a distance: the same both ways, zero to itself, never more than by way of a third', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const [first, second, third] = [exactly(a), exactly(b), exactly(c)];
        const distance = (x: Basket, y: Basket): number => Number(diversificationIndex(x, y).value);
        expect(diversificationIndex(second, first).value).toBe(diversificationIndex(first, second).value);
        expect(diversificationIndex(first, first)).toMatchObject({ value: '0', low: '0', high: '0' });
        expect(distance(first, third)).toBeLessThanOrEqual(distance(first, second) + distance(second, third) + 1e-14);
      }),
      { numRuns: 200 },
    );
  });
});
