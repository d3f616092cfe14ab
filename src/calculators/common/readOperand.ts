import { ChinaAseanError, quote } from '../../errors.js';
import type { Measure, Quantity } from '../../figure/figure.js';
import { readQuantity } from '../../figure/readQuantity.js';
import type { Unit } from '../../figure/unit.js';
import type { Operand } from '../result.js';
import { quantityOf } from './operand.js';
import { requireOperand } from './requireOperand.js';

/**
 * The number of an operand, checked; `null` if it has none. A figure that says something else than one of the measures, a
 * growth rate where a level is wanted, is refused.
 *
 * @internal
 */
export function readOperand<U extends Unit>(
  operand: Operand<U>,
  caller: string,
  measures: readonly Measure[] = ['level'],
): Quantity<U> | null {
  if (operand == null) return null;
  requireOperand(caller, operand);
  const quantity = typeof operand === 'object' ? quantityOf(operand) : operand;
  if (quantity === null) return null;
  const read = readQuantity(quantity, caller);
  const measure = 'measure' in quantity ? (quantity.measure as Measure) : null;
  if (measure === null || measures.includes(measure)) return read;
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${measures.join(' or ')}, got ${quote(measure)}`, {
    measure,
  });
}
