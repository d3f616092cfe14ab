import { ChinaAseanError } from '../errors.js';
import { divide, multiply, signOf, type DecimalText } from './decimal.js';
import type { Quantity } from './figure.js';
import { divideIntervals, multiplyIntervals, point, scaleInterval, type Interval } from './interval.js';
import { getUnit, type ExchangeRateUnit, type Unit } from './unit.js';

/**
 * @internal A quantity in another unit of its dimension: value × factor of its unit ÷ factor of the new unit; across currencies value × rate, or
 * value ÷ rate.
 */
export function convertQuantity<U extends Unit>(
  given: Quantity,
  unit: U,
  rate: Quantity<ExchangeRateUnit> | undefined,
): Quantity<U> {
  const from = getUnit(given.unit, 'convert');
  const to = getUnit(unit, 'convert');
  if (from.dimension !== to.dimension) return convertAtRate(given, unit, rate);
  const { value } = given;
  if (from.factor === to.factor) return quantityOf(value, unit, given);
  const inBase: Interval = scaleInterval(given, from.factor);
  return quantityOf(divide(multiply(value, from.factor), to.factor), unit, divideIntervals(inBase, point(to.factor)));
}

function convertAtRate<U extends Unit>(
  quantity: Quantity,
  unit: U,
  rate: Quantity<ExchangeRateUnit> | undefined,
): Quantity<U> {
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
  return { value, unit, low, high };
}
