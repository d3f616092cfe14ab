import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, type Quantity, type Result, type Unit } from 'china-asean';
import { decimals, within } from './arbitraries.js';
import { minus, order, over, rational, roundedTo, times, type Rational } from './rational.js';

/** A calculator, and what it must give, as an exact fraction of its numbers. */
export interface Formula {
  /** The name of the calculator. */
  readonly name: string;
  /** How many numbers it takes: as many, or from the one to the other. */
  readonly count: number | readonly [least: number, most: number];
  /** The unit of each number. Default: dollars. */
  readonly unit?: (index: number) => Unit;
  /** What the calculator makes of the numbers. */
  readonly calculate: (numbers: readonly Quantity[]) => Result;
  /** The same, without rounding; `null` where it has no value. */
  readonly exact: (numbers: readonly Rational[]) => Rational | null;
  /** To how many digits the value is rounded; `null` where it is a sum or product, and exact. Default: 34. */
  readonly digits?: number | null;
  /** The bounds that some inputs within theirs do reach, at corners of what they allow. Default: both. */
  readonly reached?: readonly ('low' | 'high')[];
}

// where the arithmetic was tested already, and only the place or the build differs, fewer do
const CASES = Number(process.env['FORMULA_CASES'] ?? 10_000);
const TIMEOUT = 120_000;
const thousandths = fc.integer({ min: 0, max: 1000 });

/** Tests a rational formula: its digits, that its bounds hold and that they are reached. */
export function describeFormula(formula: Formula): void {
  const { name, count, unit = () => 'USD', calculate, exact, digits = 34, reached = ['low', 'high'] } = formula;
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  const many = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
    fc.array(one, { minLength: least, maxLength: most });
  // about as many digits as are printed, so that the bounds are wide enough to be wrong
  const printed = many(fc.integer({ min: 1, max: 9999 }).map((number) => figure(number, 'USD')));
  const inUnits = (numbers: readonly Quantity[]): readonly Quantity[] =>
    numbers.map((number, index) => ({ ...number, unit: unit(index) }));

  describe(`${name} against exact fractions`, () => {
    it(
      `gives the exact result, ${digits === null ? 'digit for digit' : `or its ${digits} digits`}, in random cases`,
      { timeout: TIMEOUT },
      () => {
        fc.assert(
          fc.property(many(decimals({ positive: true })), (numbers) => {
            const expected = exact(numbers.map(rational));
            fc.pre(expected !== null);
            const result = calculate(numbers.map((number, index) => figure(number, unit(index), { resolution: '0' })));
            if (result.reason !== null) return expect.unreachable(result.reason);
            if (digits === null) expect(order(rational(result.value), expected)).toBe(0);
            else expect(result.value).toBe(roundedTo(digits, expected));
          }),
          { numRuns: CASES },
        );
      },
    );

    it('returns bounds that hold the result for any inputs within theirs', { timeout: TIMEOUT }, () => {
      fc.assert(
        fc.property(printed, fc.array(thousandths, { minLength: most, maxLength: most }), (numbers, steps) => {
          const result = calculate(inUnits(numbers));
          const inside = numbers.map((number, index) => rational(within(number, steps[index] ?? 0)));
          const expected = exact(inside);
          fc.pre(expected !== null && result.reason === null);
          expectBetween(result, expected);
        }),
        { numRuns: CASES / 2 },
      );
    });

    it(
      'returns bounds that hold the result at every corner of the inputs, and are reached there',
      { timeout: TIMEOUT },
      () => {
        let complete = 0;
        fc.assert(
          fc.property(printed, (numbers) => {
            fc.pre(numbers.length <= 8);
            const result = calculate(inUnits(numbers));
            fc.pre(result.reason === null);
            const corners = cornersOf(numbers).map(exact);
            const found = corners.filter((corner) => corner !== null);
            fc.pre(found.length > 0);
            found.forEach((corner) => expectBetween(result, corner));
            if (found.length < corners.length) return;
            complete += 1;
            for (const side of reached) {
              const furthest = found.reduce((a, b) => (order(a, b) === (side === 'low' ? -1 : 1) ? a : b));
              expect(isClose(furthest, rational(result[side] ?? expect.unreachable(`${side} is open`)))).toBe(true);
            }
          }),
          { numRuns: 200 },
        );
        expect(complete).toBeGreaterThan(20);
      },
    );

    it('does not change its operands and returns a frozen result that is JSON', () => {
      const numbers = inUnits(Array.from({ length: least }, (_, index) => figure(97.5 + 13 * index, unit(index))));
      const before = structuredClone(numbers);
      const result = calculate(numbers);
      expect(numbers).toEqual(before);
      expect(Object.isFrozen(result) && Object.isFrozen(result.inputs) && Object.isFrozen(result.status)).toBe(true);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    });
  });
}

/** Expects a number within the bounds of a result. */
export function expectBetween({ low, high }: Pick<Result, 'low' | 'high'>, number: Rational): void {
  if (low !== null) expect(order(rational(low), number)).toBeLessThanOrEqual(0);
  if (high !== null) expect(order(number, rational(high))).toBeLessThanOrEqual(0);
}

function cornersOf(numbers: readonly Quantity[]): readonly (readonly Rational[])[] {
  let corners: readonly (readonly Rational[])[] = [[]];
  for (const { low, high } of numbers) {
    const ends = [low, high].map((end) => rational(end ?? expect.unreachable('an open end has no corner')));
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  return corners;
}

// equal, but for outward rounding in the 34th digit of the quotient
function isClose(a: Rational, b: Rational): boolean {
  const size = (number: Rational): Rational =>
    number.numerator < 0n ? { ...number, numerator: -number.numerator } : number;
  const scale = size(a).numerator === 0n ? rational('1') : size(a);
  return order(size(minus(a, b)), times(scale, over(rational('1'), rational(`1${'0'.repeat(30)}`)))) <= 0;
}
