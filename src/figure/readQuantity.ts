import { ChinaAseanError, quote } from '../errors.js';
import { compare, type DecimalText } from './decimal.js';
import { readDecimal } from './parseDecimalText.js';
import type { Quantity } from './figure.js';
import { getUnit, type Unit } from './unit.js';

/** @internal A quantity as a caller gave it, checked: digits that are numbers, a known unit, and bounds around the value. */
export function readQuantity<U extends Unit>(quantity: Quantity<U>, caller: string): Quantity<U> {
  if (typeof quantity !== 'object' || quantity === null) {
    const expected = "a quantity such as figure('0.08', 'ratio')";
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(quantity)}`);
  }
  const { unit } = quantity;
  getUnit(unit, caller);
  const bound = (digits: DecimalText | null): DecimalText | null =>
    digits === null ? null : readDecimal(digits, caller);
  const [value, low, high] = [readDecimal(quantity.value, caller), bound(quantity.low), bound(quantity.high)];
  if ((low === null || compare(low, value) <= 0) && (high === null || compare(value, high) <= 0)) {
    return { value, unit, low, high };
  }
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected bounds that hold the value, got ${quote(value)} between ${quote(low)} and ${quote(high)}`,
    { value, low, high },
  );
}
