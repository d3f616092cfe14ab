import fc from 'fast-check';
import { figure, quantity, type Basket, type Quantity, type Unit } from 'china-asean';
import { within } from '../../support/arbitraries.js';
import { order, over, plus, rational, times, type Rational } from '../../support/rational.js';

/** Items named a, b, c, … of exact numbers. */
export function exactly<U extends Unit = 'USD'>(
  numbers: readonly (string | number)[],
  unit?: U,
): Record<string, Quantity<U>> {
  return named(numbers.map((number) => quantity(number as number, unit ?? ('USD' as U))));
}

/** Items named a, b, c, … of numbers that are rounded as they are printed. */
export function printed<U extends Unit = 'USD'>(
  numbers: readonly (string | number)[],
  unit?: U,
): Record<string, Quantity<U>> {
  return named(numbers.map((number) => figure(number as number, unit ?? ('USD' as U))));
}

/** The items by names. */
export function named<U extends Unit>(items: readonly Quantity<U>[]): Record<string, Quantity<U>> {
  return Object.fromEntries(
    items.map((item, index) => [index < 26 ? String.fromCharCode(97 + index) : `p${index}`, item]),
  );
}

/** Baskets of printed numbers from small, so that the digits hide much, to large; some of them zero, some open above. */
export function baskets(size: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<Basket<'USD'>> {
  const item = fc.oneof(
    fc.integer({ min: 0, max: 12 }).map((number) => figure(number, 'USD')),
    fc.integer({ min: 1, max: 300 }).map((number) => figure(number, 'USD')),
    fc.integer({ min: 1, max: 300 }).map((number) => quantity(number, 'USD')),
    fc.integer({ min: 1, max: 30 }).map((number) => figure(10 * number, 'USD', { resolution: '10' })),
  );
  return fc
    .array(item, size)
    .filter((items) => items.some(({ value }) => value !== '0'))
    .map(named);
}

/** Some numbers within the bounds of the items, as thousandths of the way from low to high. */
export function inside(basket: Basket, steps: readonly number[]): readonly Rational[] {
  return Object.values(basket).map((item, index) => {
    const { low, high } = item as Quantity;
    return rational(within({ low: low?.startsWith('-') ? '0' : low, high }, steps[index] ?? 0));
  });
}

/** Σx² / (Σx)², or `null` where the sum is zero. */
export function concentration(numbers: readonly Rational[]): Rational | null {
  const total = numbers.reduce(plus);
  const squares = numbers.map((number) => times(number, number)).reduce(plus);
  return total.numerator === 0n ? null : over(squares, times(total, total));
}

/** ½ Σ|a/Σa − b/Σb|, or `null` where a sum is zero. */
export function dissimilarity(a: readonly Rational[], b: readonly Rational[]): Rational | null {
  const [first, second] = [a.reduce(plus), b.reduce(plus)];
  if (first.numerator === 0n || second.numerator === 0n) return null;
  // what the first has more of than the second
  const leads = a.map((number, index) => {
    const other = b[index] ?? rational('0');
    const lead = plus(over(number, first), times(rational('-1'), over(other, second)));
    return order(lead, rational('0')) > 0 ? lead : rational('0');
  });
  return leads.reduce(plus);
}
