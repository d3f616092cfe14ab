import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { BasketOptions } from '../common/readBasket.js';
import { readBaskets } from '../common/readBaskets.js';
import { requireAlike, valuesOf } from '../common/readFlows.js';
import { windowsDiffer } from '../common/operand.js';
import type { Basket, NullReason } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal The exports and imports of each name, or why there are none. */
export type TradeByName<U extends Unit> =
  | { readonly reason: null; readonly pairs: readonly (readonly [exports: Quantity<U>, imports: Quantity<U>])[] }
  | { readonly reason: NullReason };

/** @internal Reads exports and imports by the same names: of one unit, basis and window, each pair of one thing. */
export function readTradeBaskets<U extends Unit>(
  caller: string,
  exports: Basket<U>,
  imports: Basket<U>,
  options: BasketOptions,
): TradeByName<U> {
  const read = readBaskets(caller, exports, imports, options);
  const [given, other] = [Object.values(exports), Object.values(imports)];
  requireFlow(caller, 'export', given);
  requireFlow(caller, 'import', other);
  for (const name of Object.keys(exports).filter((key) => Object.hasOwn(imports, key))) {
    requireAlike(caller, [exports[name], imports[name]], ['indicator', 'reporter', 'partner', 'asset']);
  }
  if (read.reason !== null) return read;
  if (read.units[0] !== read.units[1]) return { reason: 'incomparable-unit' };
  const operands = [...given, ...other];
  if (valuesOf(operands, 'basis').length > 1) return { reason: 'incomparable-basis' };
  if (windowsDiffer(...operands)) return { reason: 'incomparable-period' };
  return { reason: null, pairs: [...read.pairs.values()] };
}
