import type { DecimalText } from './decimal.js';
import { readDecimal } from './parseDecimalText.js';
import type { Quantity } from './figure.js';
import { getUnit, type Unit } from './unit.js';

/**
 * A number that is exactly what it says, with its unit: a table's cell printed in full, a parameter, a sum of your own. A
 * number that was rounded when it was printed is a `figure`.
 *
 * @param value - Decimal text, or a number, in the base of the unit.
 * @param unit - The unit of the value.
 * @returns A frozen record; both bounds are the value.
 * @throws ChinaAseanError `invalid-decimal` when the value is not a number; `unknown-unit` when the unit is not known.
 *
 * @example
 * import { figure, quantity } from 'china-asean';
 *
 * const exports = quantity('351258930000', 'CNY');
 * [exports.low, exports.high]; // => ['351258930000', '351258930000']
 * figure('351e9', 'CNY').low; // => '350500000000'
 */
export function quantity<U extends Unit>(value: DecimalText | number, unit: U): Quantity<U> {
  const number = readDecimal(value, 'quantity');
  getUnit(unit, 'quantity');
  return Object.freeze({ value: number, unit, low: number, high: number });
}
