import { divide } from '../../figure/decimal.js';
import { divideIntervals } from '../../figure/interval.js';
import { findUnit, isCurrency, type CurrencyCode, type PhysicalUnit, type Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { readFlows } from '../common/readFlows.js';
import { signReason } from '../common/readLevels.js';
import type { Operand, Result } from '../result.js';

/**
 * The unit value of a traded product: what one of it is worth on average. It is no price: it also moves with the mix of
 * what is traded.
 *
 * Shape: value / quantity; bounds from the lowest value over the highest quantity to the reverse.
 * Units: an amount of a currency and a quantity; the result is in the one for the other, such as `USD/tonne`. A quantity of
 * zero gives none; a net weight of zero in trade databases often stands for one that is missing.
 * Source: [docs/methods.md](../../../docs/methods.md#unit-value).
 *
 * @param value - The value.
 * @param quantity - The quantity: of one reporter, partner, flow and window; indicator and basis are its own.
 * @returns The unit value, or `null` with `missing-current` (no value), `missing-base` (no quantity), `zero-base`,
 *   `no-trade` (both are zero), `sign-change`, `negative-base`, `incomparable-unit` (the value is in no currency, or the
 *   quantity in one) or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed;
 *   `mixed-series` when the observations are of different reporters, partners or flows.
 *
 * @example
 * import { figure, formatBounds, quantity, unitValue } from 'china-asean';
 *
 * const rice = unitValue(figure('3.07e9', 'USD'), figure('6.15e6', 'tonne'));
 * [rice.unit, rice.value?.slice(0, 6)]; // => ['USD/tonne', '499.18']
 * unitValue(quantity(5, 'USD'), quantity(0, 'kg')).reason; // => 'zero-base'
 */
export function unitValue<C extends CurrencyCode, P extends PhysicalUnit>(
  value: Operand<C>,
  quantity: Operand<P>,
): Result<`${C}/${P}`> {
  const inputs = { value, quantity };
  const work: Work = { method: 'value / quantity', inputs, period: commonPeriod(value, quantity) };
  const rules = { alike: ['reporter', 'partner', 'asset', 'flow'], bases: ['quantity'], anyUnit: true } as const;
  const read = readFlows<'value' | 'quantity', Unit>('unitValue', inputs, rules);
  if (read.reason !== null) return notCalculated<`${C}/${P}`>(work, null, read.reason);
  const { value: amount, quantity: number } = read.flows;
  const name = [amount.unit, number.unit].join('/');
  const unit = name as `${C}/${P}`;
  if (findUnit(name) === undefined || isCurrency(number.unit))
    return notCalculated<`${C}/${P}`>(work, null, 'incomparable-unit');
  const reason = signReason(amount, number);
  if (reason !== null) return notCalculated(work, unit, reason);
  return calculated(work, unit, divide(amount.value, number.value), divideIntervals(amount, number));
}
