import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combineGrowth,
  figure,
  formatBounds,
  formatFigure,
  impliedBaseShare,
  quantity,
  type Quantity,
} from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { expectBetween } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, rational, roundedTo, type Rational } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });
const exactly = (value: `${number}` | number) => quantity(value, 'ratio');

describe('impliedBaseShare', () => {
  // growth of exports, imports and both, as China's customs announced it on 13 January 2025 (2024), 14 April 2025 (first quarter
  // of 2025) and 7 March 2024 (January–February 2024); the exports and the total that they announced for the year before:
  // 23.77 of 41.76, 5.74 of 10.17 trillion yuan; for the last 3.75 / 1.103 of 6.61 / 1.087
  it.each([
    ['2024', '0.071', '0.023', '0.050', '56%', '54.1–58.4%', 23.77 / 41.76],
    ['the first quarter of 2025', '0.069', '-0.060', '0.013', '57%', '55.8–57.4%', 5.74 / 10.17],
    ['January–February 2024', '0.103', '0.067', '0.087', '56%', '52.7–58.4%', 3.75 / 1.103 / (6.61 / 1.087)],
  ] as const)('of China’s exports before %s is about what they were', (_, x, m, both, value, bounds, published) => {
    const share = impliedBaseShare(growth(x), growth(m), growth(both));
    expect([formatFigure(share), formatBounds(share)]).toEqual([value, bounds]);
    expect(Number(share.low)).toBeLessThan(published);
    expect(Number(share.high)).toBeGreaterThan(published);
    expect(share).toMatchObject({ status: ['E'], unit: 'ratio', transformation: null });
  });

  it.each([
    ['0.1', '0.2', '0.1', '1'],
    ['0.1', '0.2', '0.2', '0'],
    ['0.2', '0.1', '0.125', '0.25'],
    ['-0.1', '0.1', '0', '0.5'],
  ] as const)('of %s and %s that grew %s together is %s', (first, second, combined, value) => {
    expect(impliedBaseShare(exactly(first), exactly(second), exactly(combined))).toMatchObject({
      value,
      low: value,
      high: value,
    });
  });

  const rate = exactly('0.1');
  it.each([
    ['the first is missing', null, rate, rate, 'missing-current'],
    ['the second is missing', rate, undefined, rate, 'missing-current'],
    ['the combined rate is missing', rate, rate, null, 'missing-current'],
    ['the parts grew alike', rate, rate, rate, 'not-identified'],
    ['the combined rate is above both', rate, exactly('0.2'), exactly('0.3'), 'not-identified'],
    ['the combined rate is below both', rate, exactly('0.2'), exactly('0'), 'not-identified'],
    ['only the bounds would allow a share', growth('0.1'), growth('0.2'), growth('0.21'), 'not-identified'],
  ] as const)('is null where %s', (_, first, second, combined, reason) => {
    expect(impliedBaseShare(first, second, combined)).toMatchObject({ reason, unit: 'ratio' });
  });

  it('has bounds of 0 and 1 where the two rates may be equal, or an end is open', () => {
    const alike = impliedBaseShare(growth('0.10'), growth('0.11'), growth('0.105'));
    expect([alike.low, alike.high]).toEqual(['0', '1']);
    const open = impliedBaseShare(figure('0.2', 'ratio', { qualifier: 'over' }), growth('0.10'), growth('0.105'));
    expect([open.low, open.high]).toEqual(['0', '1']);
  });

  const at = (period: '2024' | '2023' | '2024-S1' | '2024-S2' | '2024-Q4', value: `${number}`, changes = {}) =>
    observation(period, value, { unit: 'ratio', ...changes });
  it.each([
    ['of one window', at('2024', '0.2'), at('2024', '0.1'), at('2024', '0.15'), null],
    ['of two windows that fill the third', at('2024-S1', '0.2'), at('2024-S2', '0.1'), at('2024', '0.15'), null],
    [
      'of two windows that do not',
      at('2024-S1', '0.2'),
      at('2024-Q4', '0.1'),
      at('2024', '0.15'),
      'incomparable-period',
    ],
    ['of two years', at('2024', '0.2'), at('2023', '0.1'), at('2024', '0.15'), 'incomparable-period'],
    ['of which one does not tell its window', at('2024-S1', '0.2'), rate, at('2024', '0.15'), 'incomparable-period'],
    [
      'of two bases',
      at('2024', '0.2'),
      at('2024', '0.1', { basis: 'press' }),
      at('2024', '0.15'),
      'incomparable-basis',
    ],
  ] as const)('takes or refuses rates %s', (_, first, second, combined, reason) => {
    const share = impliedBaseShare(first, second, combined);
    expect([share.reason, share.period]).toEqual([reason, '2024']);
  });

  it('wants growth, not a multiple or points', () => {
    // @ts-expect-error -- percentage points are not a ratio
    expect(impliedBaseShare(quantity(1, 'percentage-point'), rate, rate).reason).toBe('incomparable-unit');
    expect(() => impliedBaseShare(figure('1.1', 'ratio', { measure: 'multiple' }), rate, rate)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('gives back the weights of combineGrowth', () => {
    const perMille = fc.integer({ min: -999, max: 5000 });
    const weight = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(perMille, perMille, weight, (a, b, first) => {
        fc.pre(a !== b);
        const rates = { a: exactly(a / 1000), b: exactly(b / 1000) };
        const whole = combineGrowth(rates, { a: quantity(first, 'USD'), b: quantity(1000 - first, 'USD') });
        const share = impliedBaseShare(rates.a, rates.b, whole);
        expect([Number(share.value), share.reason]).toEqual([first / 1000, null]);
      }),
    );
  });

  const exact = ([first, second, combined]: readonly Rational[]): Rational | null => {
    if (first === undefined || second === undefined || combined === undefined) return null;
    return order(first, second) === 0 ? null : over(minus(combined, second), minus(first, second));
  };
  const isShare = (number: Rational | null): number is Rational =>
    number !== null && order(number, rational('0')) >= 0 && order(number, rational('1')) <= 0;
  const rates = fc
    .tuple(fc.integer({ min: -99, max: 999 }), fc.integer({ min: -99, max: 999 }), fc.integer({ min: -99, max: 999 }))
    .map((all) => all.map((perMille) => growth((perMille / 1000).toFixed(3) as `${number}`)));
  const calculate = ([first, second, combined]: readonly Quantity<'ratio'>[]) =>
    impliedBaseShare(first, second, combined);

  it('gives the exact share to 34 digits, or none where it is none', () => {
    fc.assert(
      fc.property(rates, (printed) => {
        const expected = exact(printed.map(({ value }) => rational(value)));
        expect(calculate(printed).value).toBe(isShare(expected) ? roundedTo(34, expected) : null);
      }),
      { numRuns: 10_000 },
    );
  });

  it('returns bounds that hold every share that rates within theirs give, and are reached', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rates, steps, (printed, step) => {
        const share = calculate(printed);
        fc.pre(share.reason === null);
        const inside = exact(printed.map((rate, index) => rational(within(rate, step[index] ?? 0))));
        if (isShare(inside)) expectBetween(share, inside);
        const [one, other] = printed.map(({ value }) => Number(value));
        if (Math.abs((one ?? 0) - (other ?? 0)) < 0.0015) return;
        const ends = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
          exact(printed.map((rate, index) => rational(((bits >> index) & 1 ? rate.high : rate.low) ?? ''))),
        );
        const numbers = ends.map((end) => (end === null ? NaN : Number(roundedTo(20, end))));
        expect(Number(share.low)).toBeCloseTo(Math.max(0, Math.min(...numbers)), 15);
        expect(Number(share.high)).toBeCloseTo(Math.min(1, Math.max(...numbers)), 15);
      }),
      { numRuns: 5000 },
    );
  });

  it('returns a frozen result that is JSON', () => {
    const share = impliedBaseShare(growth('0.071'), growth('0.023'), growth('0.050'));
    expect(Object.isFrozen(share) && Object.isFrozen(share.inputs)).toBe(true);
    expect(JSON.parse(JSON.stringify(share))).toEqual(share);
  });
});
