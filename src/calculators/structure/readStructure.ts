import { ChinaAseanError, quote } from '../../errors.js';
import { signOf } from '../../figure/decimal.js';
import { includes } from '../../figure/interval.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { totalOf } from '../common/leaveOneOut.js';
import { readBasket, type BasketOptions, type Items } from '../common/readBasket.js';
import type { Basket } from '../result.js';

/** @internal Reads a basket whose items are set against their sum, which is not zero; shares must be able to add up to 1. */
export function readStructure<U extends Unit>(
  caller: string,
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'>,
): Items<U> {
  requireKeys(caller, options, { partners: true });
  const read = readBasket(caller, parts, options);
  if (read.reason !== null) return read;
  return hasTotal(caller, [...read.items.values()]) ? read : { reason: 'no-trade' };
}

/** @internal Whether items have a sum that is not zero; shares, as ratios, that cannot add up to 1 are refused. */
export function hasTotal(caller: string, items: readonly Quantity[]): boolean {
  const total = totalOf(items);
  if (signOf(total.value) === 0) return false;
  if (items.every(({ unit }) => unit !== 'ratio') || includes(total, '1')) return true;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected shares that add up to 1, got ${quote(total.value)}`,
    { total: total.value },
  );
}
