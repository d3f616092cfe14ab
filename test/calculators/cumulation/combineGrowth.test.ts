import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineGrowth, figure, formatBounds, formatFigure, quantity, shares, type Basket } from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { order, over, plus, rational, times, type Rational } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });

describe('combineGrowth', () => {
  // General Administration of Customs of China, press conferences: 12 January 2024 (2023: exports 23.77 trillion yuan, imports 17.99
  // trillion), 13 January 2025 (2024: exports +7.1 %, imports +2.3 %, both +5 %), 12 April 2024 (first quarter of 2024: exports
  // 5.74 trillion, imports 4.43 trillion), 14 April 2025 (first quarter of 2025: exports +6.9 %, imports −6 %, both +1.3 %)
  it.each([
    ['2024', '0.071', '23.77e12', '0.023', '17.99e12', '5.0%', '4.98–5.09%'],
    ['the first quarter of 2025', '0.069', '5.74e12', '-0.060', '4.43e12', '1.3%', '1.22–1.34%'],
  ] as const)(
    'of China’s exports and imports is what customs announced for %s',
    (_, x, exports, m, imports, value, bounds) => {
      const rates = { export: growth(x), import: growth(m) };
      const whole = combineGrowth(rates, { export: figure(exports, 'CNY'), import: figure(imports, 'CNY') });
      expect([formatFigure(whole), formatBounds(whole)]).toEqual([value, bounds]);
      expect(whole).toMatchObject({ status: [], unit: 'ratio', method: 'Σ weight × growth / Σ weight' });
    },
  );

  it('takes shares for weights, whether or not they sum to 1', () => {
    const rates = { a: quantity('0.1', 'ratio'), b: quantity('0.2', 'ratio') };
    const levels = { a: quantity(1, 'USD'), b: quantity(3, 'USD') };
    expect(combineGrowth(rates, levels).value).toBe('0.175');
    expect(combineGrowth(rates, shares(levels).shares).value).toBe('0.175');
    expect(combineGrowth(rates, { a: quantity('0.2', 'ratio'), b: quantity('0.6', 'ratio') }).value).toBe('0.175');
  });

  it.each([
    ['one part', { a: ['0.1', 5] }, '0.1'],
    ['parts that grew alike', { a: ['0.1', 5], b: ['0.1', 7] }, '0.1'],
    ['a part of no weight', { a: ['0.1', 5], b: ['9', 0] }, '0.1'],
    ['a part that has gone', { a: ['-1', 5], b: ['0', 5] }, '-0.5'],
  ] as const)('of %s', (_, parts, value) => {
    const of = <T>(change: (part: readonly [`${number}`, number]) => T): Readonly<Record<string, T>> =>
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));
    const rates = of(([rate]) => quantity(rate, 'ratio'));
    expect(
      combineGrowth(
        rates,
        of(([, weight]) => quantity(weight, 'USD')),
      ).value,
    ).toBe(value);
  });

  const rate = quantity('0.1', 'ratio');
  const five = quantity(5, 'USD');
  it.each([
    ['no rates', {}, { a: five }, 'missing-current'],
    ['a rate that is null', { a: null }, { a: five }, 'missing-current'],
    ['a weight without its rate', { a: rate }, { a: five, b: five }, 'missing-current'],
    ['no weights', { a: rate }, {}, 'missing-base'],
    ['a weight that is null', { a: rate, b: rate }, { a: five, b: null }, 'missing-base'],
    ['a rate without its weight', { a: rate, b: rate }, { a: five }, 'missing-base'],
    ['weights that are all zero', { a: rate }, { a: quantity(0, 'USD') }, 'zero-base'],
    ['a weight below zero', { a: rate }, { a: quantity(-1, 'USD') }, 'negative-base'],
    ['a rate below −1', { a: quantity('-1.1', 'ratio') }, { a: five }, 'sign-change'],
    ['weights of two units', { a: rate, b: rate }, { a: five, b: quantity(5, 'CNY') }, 'incomparable-unit'],
    ['points for rates', { a: quantity(1, 'percentage-point') }, { a: five }, 'incomparable-unit'],
  ] as const)('is null with %s', (_, rates, weights, reason) => {
    expect(combineGrowth(rates as Basket<'ratio'>, weights as Basket).reason).toBe(reason);
  });

  const rateAt = (period: '2024' | '2023', partner: string, changes = {}) =>
    observation(period, '0.1', { partner, unit: 'ratio', ...changes });
  const levelAt = (period: '2024' | '2023' | '2023-S1', partner: string, changes = {}) =>
    observation(period, '5', { partner, ...changes });
  it.each([
    ['the earlier window', { VN: rateAt('2024', 'VN') }, { VN: levelAt('2023', 'VN') }, null],
    ['the same window', { VN: rateAt('2024', 'VN') }, { VN: levelAt('2024', 'VN') }, 'incomparable-period'],
    ['a shorter window', { VN: rateAt('2024', 'VN') }, { VN: levelAt('2023-S1', 'VN') }, 'incomparable-period'],
    [
      'another basis',
      { VN: rateAt('2024', 'VN') },
      { VN: levelAt('2023', 'VN', { basis: 'press' }) },
      'incomparable-basis',
    ],
    [
      'one window, but rates of two',
      { VN: rateAt('2024', 'VN'), TH: rateAt('2023', 'TH') },
      { VN: levelAt('2023', 'VN'), TH: levelAt('2023', 'TH') },
      'incomparable-period',
    ],
  ] as const)('with weights of %s', (_, rates, weights, reason) => {
    const whole = combineGrowth(rates, weights);
    expect(whole.reason).toBe(reason);
    if (reason === null) expect(whole).toMatchObject({ period: '2024', transformation: 'GY' });
  });

  it('refuses what are no baskets, weights that are no amounts, and figures that are no growth', () => {
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as Error;
    expect(() => combineGrowth(0.1 as never, { a: five })).toThrow(refusal);
    expect(() => combineGrowth({ a: rate }, 5 as never)).toThrow(refusal);
    expect(() => combineGrowth({ a: rate }, { a: quantity(5, 'index') })).toThrow(refusal);
    expect(() => combineGrowth({ a: figure('1.1', 'ratio', { measure: 'multiple' }) }, { a: five })).toThrow(refusal);
    expect(() =>
      combineGrowth({ VN: rateAt('2024', 'VN'), TH: rateAt('2024', 'TH', { flow: 'export' }) }, { VN: five, TH: five }),
    ).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  it('refuses a bloc beside one of its members where it is told who they are', () => {
    const rates = { ASEAN: rate, VN: rate };
    const weights = { ASEAN: five, VN: five };
    const { partners } = smallDataset();
    expect(combineGrowth(rates, weights).options).toEqual({});
    expect(combineGrowth({ VN: rate }, { VN: five }, { partners }).options).toEqual({ partners: true });
    expect(() => combineGrowth(rates, weights, { partners })).toThrow(
      expect.objectContaining({ code: 'overlapping-partners' }),
    );
  });

  it('does not change when all weights are multiplied, and lies between the least and the greatest rate', () => {
    const part = fc.tuple(fc.integer({ min: -1000, max: 5000 }), fc.integer({ min: 1, max: 10 ** 6 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 999 }), (parts, factor) => {
        const by = <T>(change: (one: readonly [number, number]) => T): Readonly<Record<string, T>> =>
          Object.fromEntries(parts.map((one, index) => [`part ${index}`, change(one)]));
        const rates = by(([perMille]) => quantity(perMille / 1000, 'ratio'));
        const whole = combineGrowth(
          rates,
          by(([, weight]) => quantity(weight, 'USD')),
        );
        expect(
          combineGrowth(
            rates,
            by(([, weight]) => quantity(weight * factor, 'USD')),
          ).value,
        ).toBe(whole.value);
        const numbers = parts.map(([perMille]) => perMille / 1000);
        const within = (limit: number): number => order(rational(whole.value ?? ''), rational(`${limit}`));
        expect([within(Math.min(...numbers)) >= 0, within(Math.max(...numbers)) <= 0]).toEqual([true, true]);
      }),
    );
  });
});

const weighted = (numbers: readonly Rational[]): Rational => {
  const [rates, weights] = [numbers.slice(0, numbers.length / 2), numbers.slice(numbers.length / 2)];
  const products = weights.map((weight, index) => times(weight, rates[index] ?? rational('0')));
  return over(products.reduce(plus), weights.reduce(plus));
};

describeFormula({
  name: 'combineGrowth',
  count: 4,
  unit: (index) => (index < 2 ? 'ratio' : 'USD'),
  calculate: ([a, b, c, d]) => combineGrowth({ a, b } as Basket<'ratio'>, { a: c, b: d }),
  exact: weighted,
});

describe('combineGrowth of four parts', () => {
  it('has the bounds that trying every end of every rate and weight finds', () => {
    const part = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 30 }));
    const isSet = (bits: number, bit: number): boolean => Math.floor(bits / 2 ** bit) % 2 === 1;
    fc.assert(
      fc.property(fc.array(part, { minLength: 4, maxLength: 4 }), (parts) => {
        fc.pre(parts.some(([, weight]) => weight > 0));
        const rates = parts.map(([percent]) => figure((percent / 100).toFixed(2) as `${number}`, 'ratio'));
        const weights = parts.map(([, weight]) => figure(weight, 'USD'));
        const names = ['a', 'b', 'c', 'd'];
        const by = <T>(values: readonly T[]): Readonly<Record<string, T>> =>
          Object.fromEntries(values.map((value, index) => [names[index] ?? '', value]));
        const whole = combineGrowth(by(rates), by(weights));
        const found = Array.from({ length: 256 }, (_, bits) => {
          const ends = [...rates, ...weights].map(({ low, high }, bit) =>
            Math.max(Number(isSet(bits, bit) ? high : low), bit < 4 ? -1 : 0),
          );
          const total = ends.slice(4).reduce((a, b) => a + b);
          return total === 0
            ? NaN
            : ends.slice(4).reduce((sum, weight, index) => sum + weight * (ends[index] ?? 0), 0) / total;
        }).filter((growth) => !Number.isNaN(growth));
        expect(Number(whole.low)).toBeCloseTo(Math.min(...found), 13);
        expect(Number(whole.high)).toBeCloseTo(Math.max(...found), 13);
      }),
      { numRuns: 300 },
    );
  });
});
