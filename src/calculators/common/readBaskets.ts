import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { nothing } from './nothing.js';
import type { Basket, NullReason } from '../result.js';
import { asBase } from './asBase.js';
import { coverageOf } from './coverageOf.js';
import { readBasket, type BasketOptions } from './readBasket.js';

/** @internal Two baskets side by side, by the names of both, or why they cannot be. */
export type ItemPairs<A extends Unit, B extends Unit> =
  | {
      readonly reason: null;
      readonly pairs: ReadonlyMap<string, readonly [Quantity<A>, Quantity<B>]>;
      readonly units: readonly [A, B];
    }
  | { readonly reason: NullReason };

/**
 * Reads two baskets over the names of both. With complete coverage a name that one of them lacks is a zero there; with
 * partial coverage it is a hole.
 *
 * @internal
 */
export function readBaskets<A extends Unit, B extends Unit>(
  caller: string,
  first: Basket<A>,
  second: Basket<B>,
  options: BasketOptions = {},
): ItemPairs<A, B> {
  const partial = coverageOf(caller, options) === 'partial';
  const [a, b] = [readBasket(caller, first, options), readBasket(caller, second, options)];
  if (a.reason !== null) return a;
  if (b.reason !== null) return { reason: asBase(b.reason) };
  const names = new Set([...a.items.keys(), ...b.items.keys()]);
  if (partial && a.items.size < names.size) return { reason: 'missing-current' };
  if (partial && b.items.size < names.size) return { reason: 'missing-base' };
  const pairs = [...names].map(
    (name) => [name, [a.items.get(name) ?? nothing(a.unit), b.items.get(name) ?? nothing(b.unit)]] as const,
  );
  return { reason: null, pairs: new Map(pairs), units: [a.unit, b.unit] };
}
