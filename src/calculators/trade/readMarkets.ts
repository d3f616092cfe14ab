import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { asBase } from '../common/asBase.js';
import { coverageOf } from '../common/coverageOf.js';
import { readBasket, type BasketOptions } from '../common/readBasket.js';
import { windowsDiffer } from '../common/operand.js';
import { nothing } from '../common/nothing.js';
import type { Basket, NullReason } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal What is sold to and bought by each market that reports what it buys, or why there is none. */
export type Markets =
  | { readonly reason: null; readonly markets: readonly (readonly [sold: Quantity, bought: Quantity])[] }
  | { readonly reason: NullReason };

/** @internal Reads exports and imports by market. Each basket is of one unit and basis, both are of one window. */
export function readMarkets(caller: string, exports: Basket, imports: Basket, options: BasketOptions): Markets {
  const complete = coverageOf(caller, options) === 'complete';
  const sold = readBasket<Unit>(caller, exports, options);
  const bought = readBasket<Unit>(caller, imports, options);
  const operands = [...Object.values(exports), ...Object.values(imports)];
  requireFlow(caller, 'export', Object.values(exports));
  requireFlow(caller, 'import', Object.values(imports));
  if (bought.reason !== null) return { reason: asBase(bought.reason) };
  if (sold.reason !== null) return sold;
  if (windowsDiffer(...operands)) return { reason: 'incomparable-period' };
  const found = sold.items;
  const absent = [...bought.items.keys()].some((name) => !found.has(name));
  if (absent && !complete) return { reason: 'missing-current' };
  const markets = [...bought.items].map(([name, item]) => [found.get(name) ?? nothing(item.unit), item] as const);
  return { reason: null, markets };
}
