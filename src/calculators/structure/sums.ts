import { add, multiply, signOf, subtract, type DecimalText } from '../../figure/decimal.js';

/** @internal What an amount is weighed with; it grows with the amount, and is asked for amounts above zero only. */
export type Weight = (amount: DecimalText) => DecimalText;

/** @internal Of some amounts x with the weight g: Σx and Σx·g(x). */
export interface Sums {
  readonly total: DecimalText;
  readonly weighted: DecimalText;
}

/** @internal The sums of no amounts. */
export const NOTHING: Sums = { total: '0', weighted: '0' };

/** @internal The sums of amounts; one that is zero adds nothing, whatever its weight. */
export function sumsOf(amounts: readonly DecimalText[], weight: Weight): Sums {
  const each = amounts.filter((amount) => signOf(amount) > 0);
  return each.map((amount) => ({ total: amount, weighted: multiply(amount, weight(amount)) })).reduce(addSums, NOTHING);
}

/** @internal The sums of two lots together. */
export function addSums(a: Sums, b: Sums): Sums {
  return { total: add(a.total, b.total), weighted: add(a.weighted, b.weighted) };
}

/** @internal The sums of one lot without another. */
export function subtractSums(a: Sums, b: Sums): Sums {
  return { total: subtract(a.total, b.total), weighted: subtract(a.weighted, b.weighted) };
}
