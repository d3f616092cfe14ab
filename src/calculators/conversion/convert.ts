import { convertQuantity } from '../../figure/convertQuantity.js';
import { MEASURES } from '../../figure/figure.js';
import type { ExchangeRateUnit, Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { readOperand } from '../common/readOperand.js';
import { reasonOf } from '../common/reasonOf.js';
import type { Operand, Result } from '../result.js';

/** What {@link convert} may be told. */
export interface ConvertOptions {
  /** The exchange rate, needed between currencies: `CNY/USD` or `USD/CNY` both serve to turn dollars into yuan. */
  readonly rate?: Operand<ExchangeRateUnit>;
}

/**
 * States an amount in another unit of its dimension, or in another currency at a rate that you give.
 *
 * Shape: value × factor of its unit ÷ factor of the new unit; across currencies value × rate, or value ÷ rate.
 * Units: any to any of the same dimension (tonne and kg, km and m, hour and minute, km2 and hectare).
 * Source: [docs/methods.md](../../../docs/methods.md#conversion).
 *
 * @param amount - What is converted; its bounds are carried over, and widened by those of the rate.
 * @param unit - The unit wanted.
 * @param options - The exchange rate.
 * @returns The amount, exact but for a quotient that does not end within 34 digits, with the window and flags of what was
 *   converted; or `null` with `missing-current` (no amount), `missing-base` (no rate) or `incomparable-period` (a rate of another
 *   window).
 * @throws ChinaAseanError `unknown-unit`; `incompatible-units` when the dimensions differ or no rate between the two
 *   currencies was given; `invalid-argument` when the rate is not above zero, or an option is unknown.
 *
 * @example
 * import { convert, figure } from 'china-asean';
 *
 * convert(figure('3.5', 'hour'), 'minute').value; // => '210'
 * const dollars = figure('14.9e9', 'USD');
 * convert(dollars, 'CNY', { rate: figure('7.1', 'CNY/USD') }).value; // => '105790000000'
 * convert(dollars, 'CNY'); // throws ChinaAseanError incompatible-units
 */
export function convert<U extends Unit>(amount: Operand, unit: U, options: ConvertOptions = {}): Result<U> {
  requireKeys('convert', options, { rate: true });
  const isAtRate = 'rate' in options;
  const { rate } = options;
  const work: Work = {
    method: isAtRate ? 'amount at the rate' : 'amount × factor',
    inputs: isAtRate ? { amount, rate } : { amount },
    period: periodOf(amount),
  };
  const given = readOperand(amount, 'convert', MEASURES);
  if (given === null) return notCalculated(work, unit, reasonOf(amount) ?? 'missing-current');
  const at = readOperand<ExchangeRateUnit>(rate, 'convert');
  if (isAtRate && at === null) return notCalculated(work, unit, reasonOf(rate) ?? 'missing-base');
  const [window, rateWindow] = [periodOf(amount), periodOf(rate)];
  if (window !== null && rateWindow !== null && window !== rateWindow) {
    return notCalculated(work, unit, 'incomparable-period');
  }
  const converted = convertQuantity(given, unit, at ?? undefined);
  return calculated(work, unit, converted.value, converted);
}
