import {
  compareFractions,
  fraction,
  least,
  minus,
  ONE,
  opposite,
  over,
  plus,
  rootOf,
  times,
} from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { concentrationOf } from './concentrationBounds.js';
import { readStructure } from './readStructure.js';
import { growing } from './spread.js';

/**
 * The concentration index of UNCTAD, of products or of markets.
 *
 * Shape: (√H − √(1/N)) / (1 − √(1/N)), with H = Σx² / (Σx)² of N items, those that are zero included; from 0 to 1. The roots
 * are taken to 64 digits, the result to 34. It is not {@link normalizedHerfindahl}, which has no roots. Bounds: over those of
 * H. Units: items of one unit, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#concentration-index).
 *
 * @param parts - All items of a whole by their names, with a zero for each that is in scope and has nothing.
 * @param options - The records of the partners that are named.
 * @returns The index, or `null` with the reasons of {@link herfindahlHirschman}, or `not-identified` (a single item).
 * @throws ChinaAseanError as {@link herfindahlHirschman} does.
 *
 * @example
 * import { concentrationIndex, quantity } from 'china-asean';
 *
 * const exports = { fuel: quantity('1', 'USD'), rice: quantity('1', 'USD'), tin: quantity('0', 'USD') };
 * concentrationIndex({ ...exports, tea: quantity('0', 'USD') }).value; // => '0.4142135623730950488016887242096981'
 */
export function concentrationIndex<U extends Unit>(
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'index'> {
  const read = readStructure('concentrationIndex', parts, options);
  const work: Work = {
    method: '(√H − √(1/N)) / (1 − √(1/N))',
    inputs: { parts },
    period: commonPeriod(parts),
    options: { partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const count = fraction(`${read.items.size}`);
  if (read.items.size === 1) return notCalculated(work, 'index', 'not-identified');
  // √x − 1 as (x − 1) / (√x + 1), above and below: so no digits are lost
  const index = growing(concentrationOf([...read.items.values()]), (concentration, rounding) => {
    if (compareFractions(concentration, ONE) === 0) return ONE;
    const multiple = times(count, concentration);
    const above = times(minus(multiple, ONE), plus(rootOf(count, rounding), ONE));
    const below = times(plus(rootOf(multiple, opposite(rounding)), ONE), minus(count, ONE));
    return least(ONE, over(above, below));
  });
  return calculated(work, 'index', index.value, index);
}
