import { ChinaAseanError, quote } from '../../errors.js';
import {
  add,
  compare,
  multiply,
  roundTo,
  shiftPoint,
  signOf,
  subtract,
  wholeQuotient,
  type DecimalText,
} from '../../figure/decimal.js';
import { readDecimal } from '../../figure/parseDecimalText.js';
import { requireKeys } from '../../requireKeys.js';
import { totalOf } from '../common/leaveOneOut.js';
import { readBasket } from '../common/readBasket.js';
import type { Operand } from '../result.js';

/** What {@link largestRemainder} may be told. */
export interface LargestRemainderOptions {
  /** What the numbers add up to, zero or more. Default: `'100'`. */
  readonly total?: DecimalText | undefined;
  /** How many decimal places each number has, 0 to 20. Default: 1. */
  readonly decimals?: number | undefined;
}

/**
 * Rounded numbers in proportion to parts that add up to exactly 100, or another total: for a table that is read, not for
 * one that is computed with.
 *
 * Shape: Hamilton's method. Each part gets its quota total × part / Σ parts, rounded down; the units of the last place that
 * are left go one each to the largest remainders, of equal remainders to the larger part, of equal parts to the name that
 * comes first in the alphabet. No number is a unit or more away from its quota. Only the values count, not their bounds.
 * Source: [docs/methods.md](../../../docs/methods.md#largest-remainder).
 *
 * @param parts - The parts by their names: levels, or shares.
 * @param options - The total and the decimal places.
 * @returns The numbers by name, as text with exactly those decimal places; `null` where nothing can be allocated: a part is
 *   missing or below zero, all are zero, or they do not go together.
 * @throws ChinaAseanError `invalid-argument` when the decimals are not a whole number from 0 to 20, or the total is below
 *   zero or has more decimals, or an option is unknown; `invalid-decimal` when the total is no number; `mixed-series` when
 *   the observations differ in more than one dimension.
 *
 * @example
 * import { largestRemainder, quantity } from 'china-asean';
 *
 * const thirds = { TH: quantity(1, 'USD'), MY: quantity(1, 'USD'), VN: quantity(1, 'USD') };
 * largestRemainder(thirds); // => { TH: '33.3', MY: '33.4', VN: '33.3' }
 * largestRemainder(thirds, { total: '10', decimals: 0 }); // => { TH: '3', MY: '4', VN: '3' }
 */
export function largestRemainder<N extends string>(
  parts: Readonly<Record<N, Operand>>,
  options: LargestRemainderOptions = {},
): Readonly<Record<N, DecimalText>> | null {
  requireKeys('largestRemainder', options, { total: true, decimals: true });
  const { decimals = 1 } = options;
  const units = unitsOf(options.total ?? '100', decimals);
  const read = readBasket('largestRemainder', parts);
  if (read.reason !== null) return null;
  const sum = totalOf(read.items.values()).value;
  if (signOf(sum) === 0) return null;
  const quotas = [...read.items].map(([name, { value }]) => {
    const product = multiply(value, units);
    const whole = wholeQuotient(product, sum);
    return { name, value, whole, remainder: subtract(product, multiply(whole, sum)) };
  });
  const left = Number(quotas.reduce((rest, { whole }) => subtract(rest, whole), units));
  const inOrder = [...quotas].sort(
    (a, b) => compare(b.remainder, a.remainder) || compare(b.value, a.value) || (a.name < b.name ? -1 : 1),
  );
  const oneMore = new Set(inOrder.slice(0, left));
  const entries = quotas.map((quota) => {
    const allocated = oneMore.has(quota) ? add(quota.whole, '1') : quota.whole;
    return [quota.name, roundTo(shiftPoint(allocated, -decimals), decimals)] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as Record<N, DecimalText>;
}

// the total, counted in units of the last place
function unitsOf(total: DecimalText, decimals: number): DecimalText {
  const refuse = (expected: string, got: unknown): ChinaAseanError =>
    new ChinaAseanError('invalid-argument', `largestRemainder: expected ${expected}, got ${quote(got)}`, {
      total,
      decimals,
    });
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw refuse('a whole number of decimals, 0 to 20', decimals);
  }
  const number = readDecimal(total, 'largestRemainder');
  if (signOf(number) < 0 || compare(roundTo(number, decimals), number) !== 0) {
    throw refuse(`a total of 0 or more with at most ${decimals} decimals`, total);
  }
  return shiftPoint(number, decimals);
}
