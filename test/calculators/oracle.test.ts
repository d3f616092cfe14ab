import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backcast,
  figure,
  growthRate,
  impliedExchangeRate,
  percentagePointChange,
  share,
  wholeFromShare,
  type Figure,
  type Quantity,
  type Result,
  type Unit,
} from 'china-asean';
import { decimals, within } from '../support/arbitraries.js';
import { minus, order, over, plus, rational, roundedTo, times, type Rational } from '../support/rational.js';

const ONE = rational('1');

interface Formula {
  readonly name: string;
  readonly units: readonly [Unit, Unit];
  readonly calculate: (a: Figure, b: Figure) => Result;
  readonly exact: (a: Rational, b: Rational) => Rational;
  /** Exact formulas have no last division, and are compared digit for digit. */
  readonly digits: number | null;
}

const formulas: readonly Formula[] = [
  {
    name: 'growthRate',
    units: ['USD', 'USD'],
    calculate: (a, b) => growthRate(a, b),
    exact: (a, b) => over(minus(a, b), b),
    digits: 34,
  },
  { name: 'share', units: ['USD', 'USD'], calculate: (a, b) => share(a, b), exact: over, digits: 34 },
  {
    name: 'wholeFromShare',
    units: ['USD', 'ratio'],
    calculate: (a, b) => wholeFromShare(a, b as Figure<'ratio'>),
    exact: over,
    digits: 34,
  },
  {
    name: 'backcast',
    units: ['USD', 'ratio'],
    calculate: (a, b) => backcast(a, b as Figure<'ratio'>),
    exact: (a, b) => over(a, plus(ONE, b)),
    digits: 34,
  },
  {
    name: 'impliedExchangeRate',
    units: ['CNY', 'USD'],
    calculate: (a, b) => impliedExchangeRate(a as Figure<'CNY'>, b as Figure<'USD'>),
    exact: over,
    digits: 34,
  },
  {
    name: 'percentagePointChange',
    units: ['ratio', 'ratio'],
    calculate: (a, b) => percentagePointChange(a as Figure<'ratio'>, b as Figure<'ratio'>),
    exact: (a, b) => times(rational('100'), minus(a, b)),
    digits: null,
  },
];

const value = decimals({ positive: true });
const thousandths = fc.integer({ min: 0, max: 1000 });

describe.each(formulas)('$name against exact fractions', ({ units, calculate, exact, digits }) => {
  it('gives the exact result, or its 34 digits, in 10 000 random cases', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const result = calculate(figure(a, units[0]), figure(b, units[1]));
        const expected = exact(rational(a), rational(b));
        if (result.reason !== null) expect.unreachable(result.reason);
        else if (digits === null) expect(order(rational(result.value), expected)).toBe(0);
        else expect(result.value).toBe(roundedTo(digits, expected));
      }),
      { numRuns: 10_000 },
    );
  });

  it('returns bounds that hold the result for any inputs within theirs', () => {
    fc.assert(
      fc.property(value, value, thousandths, thousandths, (a, b, s, t) => {
        const [first, second] = [figure(a, units[0]), figure(b, units[1])];
        const result = calculate(first, second);
        const [x, y] = [rational(within(first, s)), rational(within(second, t))];
        fc.pre(result.reason === null && y.numerator > 0n);
        expectWithin(exact(x, y), result);
      }),
      { numRuns: 5000 },
    );
  });

  it('returns bounds that are reached, to the last of 34 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 }), fc.integer({ min: 10 }), (a, b) => {
        const [first, second] = [figure(a, units[0]), figure(b, units[1])];
        const result = calculate(first, second);
        if (result.reason !== null) return expect.unreachable(result.reason);
        const [least, greatest] = [
          exact(end(first, 'low'), end(second, 'high')),
          exact(end(first, 'high'), end(second, 'low')),
        ];
        expect(closeTo(least, result.low)).toBe(true);
        expect(closeTo(greatest, result.high)).toBe(true);
      }),
    );
  });

  it('does not change its operands and returns a frozen result', () => {
    const [first, second] = [figure('982.34', units[0]), figure('911.75', units[1])];
    const before = structuredClone([first, second]);
    const result = calculate(first, second);
    expect([first, second]).toEqual(before);
    expect(Object.isFrozen(result) && Object.isFrozen(result.inputs) && Object.isFrozen(result.status)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

function end(quantity: Quantity, side: 'low' | 'high'): Rational {
  return rational(quantity[side] ?? expect.unreachable('expected closed bounds'));
}

function expectWithin(
  exact: Rational,
  { low, high }: { readonly low: string | null; readonly high: string | null },
): void {
  if (low !== null) expect(order(rational(low), exact)).toBeLessThanOrEqual(0);
  if (high !== null) expect(order(exact, rational(high))).toBeLessThanOrEqual(0);
}

// equal, but for outward rounding in the 34th digit of the quotient
function closeTo(exact: Rational, bound: string | null): boolean {
  const difference = minus(exact, rational(bound ?? '0'));
  const size = { ...difference, numerator: difference.numerator < 0n ? -difference.numerator : difference.numerator };
  return order(size, rational(`0.${'0'.repeat(18)}1`)) <= 0;
}
