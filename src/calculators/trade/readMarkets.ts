import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { commonPeriod, periodOf } from '../common/operand.js';
import { readBasket, type BasketOptions } from '../common/readBasket.js';
import type { Basket, NullReason } from '../result.js';
import { requireFlow } from './requireFlow.js';

/** @internal What is sold to and bought by each market that reports what it buys, or why there is none. */
export type Markets =
  | { readonly reason: null; readonly markets: readonly (readonly [sold: Quantity, bought: Quantity])[] }
  | { readonly reason: NullReason };

/** @internal Reads exports and imports by market. Each basket is of one unit and basis, both are of one window. */
export function readMarkets(caller: string, exports: Basket, imports: Basket, options: BasketOptions): Markets {
  const sold = readBasket<Unit>(caller, exports, options);
  const bought = readBasket<Unit>(caller, imports, options);
  const operands = [...Object.values(exports), ...Object.values(imports)];
  requireFlow(caller, 'export', Object.values(exports));
  requireFlow(caller, 'import', Object.values(imports));
  if (bought.reason !== null) return { reason: asBase(bought.reason) };
  const empty = Object.keys(exports).length === 0 && options.coverage === 'complete';
  if (sold.reason !== null && !empty) return sold;
  const told = operands.some((operand) => periodOf(operand) !== null);
  if (told && commonPeriod(...operands) === null) return { reason: 'incomparable-period' };
  const found = sold.reason === null ? sold.items : new Map<string, Quantity>();
  const absent = [...bought.items.keys()].some((name) => !found.has(name));
  if (absent && options.coverage !== 'complete') return { reason: 'missing-current' };
  const markets = [...bought.items].map(([name, item]) => [found.get(name) ?? nothing(item.unit), item] as const);
  return { reason: null, markets };
}

function asBase(reason: NullReason): NullReason {
  if (reason === 'missing-current') return 'missing-base';
  return reason === 'sign-change' ? 'negative-base' : reason;
}

function nothing(unit: Unit): Quantity {
  return { value: '0', unit, low: '0', high: '0' };
}
