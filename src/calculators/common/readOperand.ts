import { ChinaAseanError, quote } from '../../errors.js';
import { parseDecimalText } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import { getUnit, type Unit } from '../../figure/unit.js';
import type { Operand } from '../result.js';
import { quantityOf } from './operand.js';

/** @internal The number of an operand, `null` if it has none; an unknown unit or malformed digits are refused. */
export function readOperand<U extends Unit>(operand: Operand<U>, caller: string): Quantity<U> | null {
  if (operand != null && typeof operand !== 'object') {
    throw new ChinaAseanError(
      'invalid-argument',
      `${caller}: expected a figure, an observation or a result, such as figure('0.08', 'ratio'), got ${quote(operand)}`,
      { operand },
    );
  }
  const quantity = quantityOf(operand);
  if (quantity === null) return null;
  getUnit(quantity.unit, caller);
  for (const digits of [quantity.value, quantity.low, quantity.high]) if (digits !== null) parseDecimalText(digits);
  return quantity;
}
