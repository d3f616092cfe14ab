import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import type { BasketOptions } from '../common/readBasket.js';
import { readBaskets, type ItemPairs } from '../common/readBaskets.js';
import { requireAlike, valuesOf, type Dimension } from '../common/readFlows.js';
import type { Basket } from '../result.js';
import { hasTotal } from './readStructure.js';

/**
 * Reads two baskets, each of which is set against its own sum. Where all observations of a basket have one value of one of
 * the dimensions, that of the other basket must be the same.
 *
 * @internal
 */
export function readStructures<A extends Unit, B extends Unit>(
  caller: string,
  first: Basket<A>,
  second: Basket<B>,
  options: BasketOptions,
  alike: readonly Dimension[],
): ItemPairs<A, B> {
  const read = readBaskets(caller, first, second, options);
  const operands = [...Object.values(first), ...Object.values(second)];
  const differing = alike.filter((dimension) => differ(valueOf(first, dimension), valueOf(second, dimension)));
  requireAlike(caller, operands, differing);
  if (read.reason !== null) return read;
  const pairs = [...read.pairs.values()];
  const totals = [pairs.map(([a]) => a), pairs.map(([, b]) => b)].map((items) => hasTotal(caller, items));
  return totals.includes(false) ? { reason: 'no-trade' } : read;
}

/** @internal As `readStructures`, of baskets of one window. */
export function readStructuresOfWindow<A extends Unit, B extends Unit>(
  ...[caller, first, second, options, alike]: Parameters<typeof readStructures<A, B>>
): ItemPairs<A, B> {
  const read = readStructures(caller, first, second, options, alike);
  if (read.reason !== null) return read;
  return differ(commonPeriod(first), commonPeriod(second)) ? { reason: 'incomparable-period' } : read;
}

/** @internal The one value of a dimension among the observations of a basket; `null` where there is none or several. */
export function valueOf(basket: Basket, dimension: Dimension): string | null {
  const values = valuesOf(Object.values(basket), dimension);
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** @internal Whether both are known, and not the same. */
export function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}
