import { add, subtract, type DecimalText } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Bounded } from './evaluate.js';

/** @internal The sum of quantities, with its bounds. */
export function totalOf(quantities: Iterable<Bounded>): Bounded {
  let total: Bounded = { value: '0', low: '0', high: '0' };
  for (const { value, low, high } of quantities) {
    total = { value: add(total.value, value), low: sumOf(total.low, low), high: sumOf(total.high, high) };
  }
  return total;
}

function sumOf(a: DecimalText | null, b: DecimalText | null): DecimalText | null {
  return a === null || b === null ? null : add(a, b);
}

/**
 * Each item of a basket with the sum of all others. A total that is computed from its parts is the part and the rest: so
 * the part is not taken at two places of its bounds at once.
 *
 * @internal
 */
export function leaveOneOut<U extends Unit>(
  items: ReadonlyMap<string, Quantity<U>>,
): ReadonlyMap<string, readonly [item: Quantity<U>, rest: Bounded]> {
  const open = [...items.values()].filter(({ high }) => high === null).length;
  const closed = totalOf([...items.values()].map((item) => ({ ...item, high: item.high ?? '0' })));
  return new Map([...items].map(([name, item]) => [name, [item, restOf(closed, open, item)] as const] as const));
}

/**
 * What is left of a sum without one of its items, where the high end of the sum is that of its closed items, and so many are
 * open.
 *
 * @internal
 */
export function restOf(sum: Bounded, open: number, item: Bounded): Bounded {
  const othersOpen = open - (item.high === null ? 1 : 0) > 0;
  return {
    value: subtract(sum.value, item.value),
    low: sum.low === null || item.low === null ? null : subtract(sum.low, item.low),
    high: othersOpen || sum.high === null ? null : subtract(sum.high, item.high ?? '0'),
  };
}
