import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, largestRemainder, quantity, shares, type DecimalText, type Operand } from 'china-asean';
import { decimals as decimalText } from '../../support/arbitraries.js';
import { observation } from '../../support/observations.js';
import { minus, order, over, plus, rational, times, type Rational } from '../../support/rational.js';

type Numbers = Readonly<Record<string, number | DecimalText>>;
const amounts = (numbers: Numbers): Record<string, Operand> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, quantity(number, 'USD')]));
const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(plus, rational('0'));

describe('largestRemainder', () => {
  // "Hamilton method", electowiki.org: the census of 1790, 60 seats
  const states = {
    Virginia: [630560, 11],
    Massachusetts: [475327, 8],
    Pennsylvania: [432879, 7],
    'North Carolina': [353523, 6],
    'New York': [331589, 6],
    Maryland: [278514, 5],
    Connecticut: [236841, 4],
    'South Carolina': [206236, 3],
    'New Jersey': [179570, 3],
    'New Hampshire': [141822, 2],
    Vermont: [85533, 1],
    Georgia: [70835, 1],
    Kentucky: [68705, 1],
    'Rhode Island': [68446, 1],
    Delaware: [55540, 1],
  } as const;

  it('apportions the seats of the House of 1790 as Hamilton’s method does', () => {
    const populations = Object.fromEntries(
      Object.entries(states).map(([state, [population]]) => [state, quantity(population, 'count')]),
    );
    const seats = Object.fromEntries(Object.entries(states).map(([state, [, seat]]) => [state, `${seat}`]));
    expect(largestRemainder(populations, { total: '60', decimals: 0 })).toEqual(seats);
  });

  it.each([
    [
      { a: '13.626332', b: '47.989636', c: '9.596008', d: '28.788024' },
      { a: '14', b: '48', c: '9', d: '29' },
      'Stack Overflow, "How to make rounded percentages add up to 100%"',
    ],
    [
      { a: '40.5', b: '20.6', c: '38.9' },
      { a: '40', b: '21', c: '39' },
      '"Adding up rounded percentages to equal 100%"',
    ],
    [
      { USA: 3, Australia: 2, Germany: 2 },
      { USA: '43', Australia: '29', Germany: '28' },
      'w3toppers.com, "How to deal with the sum of rounded percentage not being 100?", answer (a)',
    ],
  ] as const)('of %j is %j: %s', (numbers, expected, _source) => {
    expect(largestRemainder(amounts(numbers), { decimals: 0 })).toEqual(expected);
  });

  it.each([
    [{ VN: 5 }, {}, { VN: '100.0' }],
    [{ VN: 5, TH: 0 }, {}, { VN: '100.0', TH: '0.0' }],
    [{ VN: 1, TH: 1, MY: 1 }, {}, { VN: '33.3', TH: '33.3', MY: '33.4' }],
    [{ VN: 1, TH: 1, MY: 1 }, { total: '0' }, { VN: '0.0', TH: '0.0', MY: '0.0' }],
    [
      { VN: 1, TH: 1 },
      { total: '1', decimals: 0 },
      { VN: '0', TH: '1' },
    ],
    [
      { VN: 1, TH: 3 },
      { total: '2', decimals: 0 },
      { VN: '0', TH: '2' },
    ],
    [
      { VN: 1, TH: 2 },
      { total: '0.10', decimals: 2 },
      { VN: '0.03', TH: '0.07' },
    ],
    [
      { VN: 1, TH: 2 },
      { total: '1e3' as '1', decimals: 0 },
      { VN: '333', TH: '667' },
    ],
    [
      { VN: 1, TH: 2 },
      { total: '1', decimals: 20 },
      { VN: '0.33333333333333333333', TH: '0.66666666666666666667' },
    ],
  ] as const)('of %j with %j is %j', (numbers, options, expected) => {
    const found = largestRemainder(amounts(numbers), options);
    expect(found).toEqual(expected);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it('takes shares as well as levels', () => {
    const trade = { VN: figure('260.7e9', 'USD'), TH: figure('134.0e9', 'USD'), MY: figure('212.0e9', 'USD') };
    expect(largestRemainder(shares(trade).shares)).toEqual(largestRemainder(trade));
  });

  it.each([
    ['is missing', { VN: quantity(5, 'USD'), TH: null }],
    ['is below zero', { VN: quantity(5, 'USD'), TH: quantity(-5, 'USD') }],
    ['is of another unit', { VN: quantity(5, 'USD'), TH: quantity(5, 'CNY') }],
    ['is of another window', { VN: observation('2024', '5'), TH: observation('2023', '5') }],
  ] as const)('is null where a part %s', (_, parts) => {
    expect(largestRemainder(parts)).toBeNull();
  });

  it('is null where there is nothing to be in proportion to', () => {
    expect(largestRemainder({ VN: quantity(0, 'USD') })).toBeNull();
    expect(largestRemainder({})).toBeNull();
  });

  it.each([
    [{ decimals: -1 }, 'expected a whole number of decimals, 0 to 20, got -1'],
    [{ decimals: 1.5 }, 'expected a whole number of decimals, 0 to 20, got 1.5'],
    [{ decimals: 21 }, 'expected a whole number of decimals, 0 to 20, got 21'],
    [{ decimals: Number.NaN }, 'expected a whole number of decimals, 0 to 20, got NaN'],
    [{ total: '-1' }, 'expected a total of 0 or more with at most 1 decimals, got "-1"'],
    [{ total: '99.95' }, 'expected a total of 0 or more with at most 1 decimals, got "99.95"'],
  ] as const)('refuses %j', (options, message) => {
    expect(() => largestRemainder({ VN: null }, options)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: `largestRemainder: ${message}` }),
    );
  });

  it('refuses a total that is no number, and observations of different things', () => {
    expect(() => largestRemainder({}, { total: 'all' as '1' })).toThrow(
      expect.objectContaining({ code: 'invalid-decimal' }),
    );
    const parts = { VN: observation('2024', '5'), TH: observation('2024', '5', { flow: 'export' }) };
    expect(() => largestRemainder(parts)).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  const parts = fc.dictionary(
    fc.stringMatching(/^[A-Z]{1,3}$/u),
    fc.oneof(
      decimalText({ positive: true }),
      fc.integer({ min: 0, max: 20 }).map((number): DecimalText => `${number}`),
    ),
    { minKeys: 1, maxKeys: 12, noNullPrototype: true },
  );
  const options = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.nat({ max: 10 ** 9 }))
    .map(([decimals, units]) => ({ decimals, total: `${units}e-${decimals}` as DecimalText }));

  it('adds up to the total exactly, each number less than a unit from its quota', () => {
    fc.assert(
      fc.property(parts, options, (numbers, { decimals, total }) => {
        const all = sum(Object.values(numbers).map(rational));
        fc.pre(all.numerator > 0n);
        const found = largestRemainder(amounts(numbers), { decimals, total }) ?? {};
        const unit = over(rational('1'), rational(`1${'0'.repeat(decimals)}`));
        const whole = times(rational(total.slice(0, total.indexOf('e'))), unit);
        expect(order(sum(Object.values(found).map(rational)), whole)).toBe(0);
        for (const [name, number] of Object.entries(numbers)) {
          const allocated = rational(found[name] ?? 'none');
          const quota = over(times(whole, rational(number)), all);
          expect(order(minus(allocated, quota), unit)).toBe(-1);
          expect(order(minus(quota, allocated), unit)).toBe(-1);
          expect(found[name]?.split('.')[1]?.length ?? 0).toBe(decimals);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the parts or on their scale, and gives a larger part no less', () => {
    fc.assert(
      fc.property(parts, options, fc.integer({ min: 1, max: 1000 }), (numbers, given, factor) => {
        const found = largestRemainder(amounts(numbers), given);
        const entries = Object.entries(amounts(numbers)).reverse();
        expect(largestRemainder(Object.fromEntries(entries), given)).toEqual(found);
        const scaled = Object.keys(numbers).map((name) => {
          const { numerator, denominator } = times(rational(numbers[name] ?? 'none'), rational(`${factor}`));
          return [name, `${numerator}e-${String(denominator).length - 1}` as DecimalText] as const;
        });
        expect(largestRemainder(amounts(Object.fromEntries(scaled)), given)).toEqual(found);
        if (found === null) return;
        const inOrder = Object.keys(numbers).sort((a, b) =>
          order(rational(numbers[a] ?? ''), rational(numbers[b] ?? '')),
        );
        inOrder.slice(1).forEach((name, index) => {
          const smaller = inOrder[index] ?? '';
          if (numbers[smaller] === numbers[name]) return;
          expect(order(rational(found[smaller] ?? ''), rational(found[name] ?? ''))).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
