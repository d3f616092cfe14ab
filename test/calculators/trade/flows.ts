import fc from 'fast-check';
import { figure, quantity, type Basket, type DecimalText, type Figure, type Quantity } from 'china-asean';
import type { Rational } from '../../support/rational.js';
import { minus, over, rational } from '../../support/rational.js';

/** An exact amount of dollars. */
export const usd = (value: number | DecimalText): Quantity<'USD'> => quantity(value, 'USD');
/** An exact ratio. */
export const ratio = (value: number | DecimalText): Quantity<'ratio'> => quantity(value, 'ratio');

/** The least and greatest of numbers that were printed to the unit: half of one below and above. */
export const halves = (printed: number): readonly number[] => [Math.max(printed - 0.5, 0), printed, printed + 0.5];

/** Every choice of one of each. */
export function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

/** Amounts of dollars printed to the unit, by names. */
export function printed(amounts: readonly number[]): Readonly<Record<string, Figure<'USD'>>> {
  return Object.fromEntries(amounts.map((amount, index) => [`p${index}`, figure(amount, 'USD')]));
}

/** Quantities by names. */
export function named(quantities: readonly Quantity[]): Basket {
  return Object.fromEntries(quantities.map((item, index) => [`p${index}`, item]));
}

/** Small whole numbers, zero among them. */
export const small = fc.integer({ min: 0, max: 9 });

export const zero: Rational = rational('0');
export const one: Rational = rational('1');
/** Whether a number is above zero, and not above another. */
export const arePartAndWhole = (part: Rational, whole: Rational): boolean =>
  part.numerator > 0n && part.numerator * whole.denominator <= whole.numerator * part.denominator;
/** The share of a flow in all over that of the others: what the reporter has no part in. `null` where one of the three is no part of its whole. */
export const withoutReporter = ([
  x = zero,
  all = zero,
  w = zero,
  allW = zero,
]: readonly Rational[]): Rational | null => {
  const [others, allOthers] = [minus(w, x), minus(allW, all)];
  const areShares = arePartAndWhole(x, all) && arePartAndWhole(w, allW) && arePartAndWhole(others, allOthers);
  return areShares ? over(over(x, all), over(others, allOthers)) : null;
};
export const least = (a: Rational, b: Rational): Rational =>
  a.numerator * b.denominator < b.numerator * a.denominator ? a : b;
export const size = (a: Rational): Rational => (a.numerator < 0n ? { ...a, numerator: -a.numerator } : a);
export const isZero = (a: Rational): boolean => a.numerator === 0n;
