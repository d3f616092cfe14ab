import { signOf } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import { isCurrency, type Unit } from '../../figure/unit.js';
import { notBelowZero } from '../common/readFlows.js';
import { ONE_SERIES, readLevels, type LevelPair, asAmounts } from '../common/readLevels.js';
import { readOperand } from '../common/readOperand.js';
import type { NullReason, Operand } from '../result.js';

/** @internal The part of a basket in a formula of prices and quantities of two windows. */
export type VolumeRole = 'basePrices' | 'baseQuantities' | 'prices' | 'quantities';

/** @internal The numbers of one thing that is priced, and the currency of its prices; or why there are none. */
export type VolumeItem<R extends VolumeRole> =
  | { readonly reason: null; readonly numbers: Readonly<Record<R, Quantity>>; readonly currency: string }
  | { readonly reason: NullReason };

/** @internal Reads the prices and quantities of one thing: a price is for the unit of the quantity. */
export function readVolumeItem<R extends VolumeRole>(
  caller: string,
  operands: Readonly<Record<R, Operand>>,
): VolumeItem<R> {
  const given: Partial<Record<VolumeRole, Operand>> = operands;
  const quantities = readPair(caller, given.quantities, given.baseQuantities);
  if (quantities.reason !== null) return quantities;
  const hasBoth = 'prices' in given && 'basePrices' in given;
  const prices = hasBoth ? readPair(caller, given.prices, given.basePrices) : readPrice(caller, given);
  if (prices.reason !== null) return prices;
  const numbers = {
    basePrices: notBelowZero(prices.base),
    baseQuantities: notBelowZero(quantities.base),
    prices: notBelowZero(prices.level),
    quantities: notBelowZero(quantities.level),
  };
  const currency = currencyOf(prices.level.unit, quantities.level.unit);
  return currency === null ? { reason: 'incomparable-unit' } : { reason: null, numbers, currency };
}

function readPair(caller: string, current: Operand, base: Operand): LevelPair<Unit> {
  return asAmounts(readLevels(caller, current, base, ONE_SERIES));
}

// a formula with the prices of one window alone takes them for both
function readPrice(caller: string, given: Partial<Record<VolumeRole, Operand>>): LevelPair<Unit> {
  const isBase = 'basePrices' in given;
  const price = readOperand(isBase ? given.basePrices : given.prices, caller);
  if (price === null) return { reason: isBase ? 'missing-base' : 'missing-current' };
  if (signOf(price.value) < 0) return { reason: isBase ? 'negative-base' : 'sign-change' };
  return { reason: null, level: price, base: price };
}

// the currency of a price for the unit, an index counted as one; `null` where it is no price, or for another unit
function currencyOf(price: Unit, unit: Unit): string | null {
  if (price === 'index') return `index of ${unit}`; // quantities of one unit, or their sum means nothing
  const [currency = '', ...per] = price.split('/');
  if (!isCurrency(currency)) return null;
  return per.length === 0 || per.join('/') === unit ? currency : null;
}
