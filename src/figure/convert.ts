import { ChinaAseanError } from '../errors.js';
import { divide, multiply, signOf, type DecimalText } from './decimal.js';
import type { Quantity } from './figure.js';
import { divideIntervals, multiplyIntervals, point, scaleInterval, type Interval } from './interval.js';
import { readQuantity } from './readQuantity.js';
import { getUnit, type ExchangeRateUnit, type Unit } from './unit.js';

/** What {@link convert} may be told. */
export interface ConvertOptions {
  /** The exchange rate, needed between currencies: `CNY/USD` or `USD/CNY` both serve to turn dollars into yuan. */
  readonly rate?: Quantity<ExchangeRateUnit>;
}

/**
 * States a quantity in another unit of its dimension, or in another currency at a rate that you give.
 *
 * Shape: value × factor of its unit ÷ factor of the new unit; across currencies value × rate, or value ÷ rate.
 * Units: any to any of the same dimension (tonne and kg, km and m, hour and minute, km2 and hectare).
 *
 * @param quantity - What is converted; its bounds are carried over, and widened by those of the rate.
 * @param unit - The unit wanted.
 * @param options - The exchange rate.
 * @returns A new quantity; exact, but for a quotient that does not end within 34 digits.
 * @throws ChinaAseanError `unknown-unit`; `incompatible-units` when the dimensions differ or no rate between the two
 *   currencies was given; `invalid-argument` when the rate is not above zero.
 *
 * @example
 * import { convert, figure } from 'china-asean';
 *
 * convert(figure('3.5', 'hour'), 'minute').value; // => '210'
 * const dollars = figure('14.9e9', 'USD');
 * convert(dollars, 'CNY', { rate: figure('7.1', 'CNY/USD') }).value; // => '105790000000'
 * convert(dollars, 'CNY'); // throws ChinaAseanError incompatible-units
 */
export function convert<U extends Unit>(quantity: Quantity, unit: U, options: ConvertOptions = {}): Quantity<U> {
  const given = readQuantity(quantity, 'convert');
  const from = getUnit(given.unit, 'convert');
  const to = getUnit(unit, 'convert');
  if (from.dimension !== to.dimension) {
    return convertAtRate(given, unit, options.rate === undefined ? undefined : readQuantity(options.rate, 'convert'));
  }
  const { value } = given;
  if (from.factor === to.factor) return quantityOf(value, unit, given);
  const inBase: Interval = scaleInterval(given, from.factor);
  return quantityOf(divide(multiply(value, from.factor), to.factor), unit, divideIntervals(inBase, point(to.factor)));
}

function convertAtRate<U extends Unit>(quantity: Quantity, unit: U, rate: ConvertOptions['rate']): Quantity<U> {
  const { value, unit: from } = quantity;
  if (rate !== undefined && signOf(rate.value) <= 0) {
    throw new ChinaAseanError('invalid-argument', `convert: expected a rate above zero, got ${rate.value}`, { rate });
  }
  if (rate?.unit === `${unit}/${from}`) {
    return quantityOf(multiply(value, rate.value), unit, multiplyIntervals(quantity, rate));
  }
  if (rate?.unit === `${from}/${unit}`) {
    return quantityOf(divide(value, rate.value), unit, divideIntervals(quantity, rate));
  }
  const given = rate === undefined ? 'no rate' : `a rate in ${rate.unit}`;
  throw new ChinaAseanError(
    'incompatible-units',
    `convert: expected units of one dimension, or a rate in ${unit}/${from}, got ${from}, ${unit} and ${given}`,
    { from, to: unit },
  );
}

function quantityOf<U extends Unit>(value: DecimalText, unit: U, { low, high }: Interval): Quantity<U> {
  return Object.freeze({ value, unit, low, high });
}
