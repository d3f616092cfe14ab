import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { entropyOf } from './entropyBounds.js';
import { readStructure } from './readStructure.js';
import { decimalsOf } from './spread.js';

/**
 * The entropy of the shares of all items, a measure of how widely trade is spread.
 *
 * Shape: Σ s·ln(1/s), with the shares s = x / Σx and the natural logarithm; an item that is zero adds 0. From 0, all in one
 * item, to ln N, all equal. To 34 digits, or to 55 decimal places where it is below 10⁻²⁰. Bounds: the least and greatest
 * entropy of any items within their bounds. Units: items of one unit, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#trade-entropy).
 *
 * @param parts - All items of a whole by their names.
 * @param options - The records of the partners that are named.
 * @returns The entropy, or `null` with the reasons of {@link herfindahlHirschman}.
 * @throws ChinaAseanError as {@link herfindahlHirschman} does.
 *
 * @example
 * import { quantity, tradeEntropy } from 'china-asean';
 *
 * tradeEntropy({ VN: quantity('50', 'USD'), TH: quantity('50', 'USD') }).value; // => '0.6931471805599453094172321214581766'
 * tradeEntropy({ VN: quantity('100', 'USD'), TH: quantity('0', 'USD') }).value; // => '0'
 */
export function tradeEntropy<U extends Unit>(
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'index'> {
  const read = readStructure('tradeEntropy', parts, options);
  const work: Work = {
    method: 'Σ s·ln(1/s), s = x / Σx',
    inputs: { parts },
    period: commonPeriod(parts),
    options: { partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const entropy = decimalsOf(entropyOf([...read.items.values()]));
  return calculated(work, 'index', entropy.value, entropy);
}
