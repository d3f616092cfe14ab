import { ONE, over } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { BasketOptions } from '../common/readBasket.js';
import type { Basket, Result } from '../result.js';
import { concentrationOf } from './concentrationBounds.js';
import { readStructure } from './readStructure.js';
import { falling } from './spread.js';

/**
 * The effective number of items: how many equal items would be as concentrated.
 *
 * Shape: (Σx)² / Σx², which is 1 over the Herfindahl–Hirschman index; from 1, all in one item, to N, all equal. Bounds: over
 * those of the index. Units: items of one unit, the result is a count, which need not be whole.
 * Source: [docs/methods.md](../../../docs/methods.md#effective-number).
 *
 * @param parts - All items of a whole by their names.
 * @param options - The records of the partners that are named.
 * @returns The number, or `null` with the reasons of {@link herfindahlHirschman}.
 * @throws ChinaAseanError as {@link herfindahlHirschman} does.
 *
 * @example
 * import { effectiveNumber, quantity } from 'china-asean';
 *
 * effectiveNumber({ VN: quantity('50', 'USD'), TH: quantity('50', 'USD') }).value; // => '2'
 * effectiveNumber({ VN: quantity('80', 'USD'), TH: quantity('20', 'USD') }).value; // => '1.470588235294117647058823529411765'
 */
export function effectiveNumber<U extends Unit>(
  parts: Basket<U>,
  options: Pick<BasketOptions, 'partners'> = {},
): Result<'count'> {
  const read = readStructure('effectiveNumber', parts, options);
  const work: Work = {
    method: '(Σx)² / Σx²',
    inputs: { parts },
    period: commonPeriod(parts),
    options: { partners: partnersGiven(options) },
  };
  if (read.reason !== null) return notCalculated(work, 'count', read.reason);
  const number = falling(concentrationOf([...read.items.values()]), (concentration) => over(ONE, concentration));
  return calculated(work, 'count', number.value, number);
}
