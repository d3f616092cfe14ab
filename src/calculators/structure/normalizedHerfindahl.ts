import { fraction, minus, ONE, over, times } from '../../figure/fraction.js';
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
 * The Herfindahl–Hirschman index set between that of equal items and that of all in one.
 *
 * Shape: (H − 1/N) / (1 − 1/N), with H = Σx² / (Σx)² of N items, those that are zero included; from 0 to 1. It is not the
 * index of UNCTAD, which takes the root of H: that is {@link concentrationIndex}. Bounds: over those of H.
 * Units: items of one unit, the result is an index.
 * Source: [docs/methods.md](../../../docs/methods.md#normalised-herfindahl-index).
 *
 * @param parts - All items of a whole by their names, with a zero for each that is in scope and has nothing.
 * @param options - The records of the partners that are named.
 * @returns The index, or `null` with the reasons of {@link herfindahlHirschman}, or `not-identified` (a single item).
 * @throws ChinaAseanError as {@link herfindahlHirschman} does.
 *
 * @example
 * import { normalizedHerfindahl, quantity } from 'china-asean';
 *
 * const exports = { VN: quantity('80', 'USD'), TH: quantity('20', 'USD') };
 * normalizedHerfindahl(exports).value; // => '0.36'
 * normalizedHerfindahl({ ...exports, LA: quantity('0', 'USD') }).value; // => '0.52'
 */
export function normalizedHerfindahl<U extends Unit>(
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'index'> {
  const read = readStructure('normalizedHerfindahl', parts, options);
  const work: Work = {
    method: '(H − 1/N) / (1 − 1/N)',
    inputs: { parts },
    period: commonPeriod(parts),
    options: { partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { size } = read.items;
  if (size === 1) return notCalculated(work, 'index', 'not-identified');
  const index = growing(concentrationOf([...read.items.values()]), (concentration) =>
    over(minus(times(fraction(`${size}`), concentration), ONE), fraction(`${size - 1}`)),
  );
  return calculated(work, 'index', index.value, index);
}
