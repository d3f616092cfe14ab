import { divide } from '../../figure/decimal.js';
import { divideIntervals } from '../../figure/interval.js';
import { isCurrency, type CurrencyCode, type Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { signReason } from '../common/readLevels.js';
import { readOperand } from '../common/readOperand.js';
import type { NullReason, Operand, Result } from '../result.js';

/**
 * The exchange rate that one amount printed in two currencies implies.
 *
 * Shape: amount / equivalent. Units: two currencies; the result is in the first for one of the second, `CNY/USD`. It is an
 * estimate, flag `E`. Source: [docs/methods.md](../../../docs/methods.md#implied-exchange-rate).
 *
 * @param amount - The amount in one currency.
 * @param equivalent - The same amount in another.
 * @returns The rate, or `null` with `missing-current`, `missing-base`, `zero-base`, `no-trade` (both are zero),
 *   `negative-base` (amounts below zero), `sign-change`, `incomparable-period` or `incomparable-unit` (not two different
 *   currencies).
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed.
 *
 * @example
 * import { figure, formatBounds, formatFigure, impliedExchangeRate } from 'china-asean';
 *
 * const rate = impliedExchangeRate(figure('106e9', 'CNY'), figure('14.9e9', 'USD'));
 * formatFigure(rate); // => '7.1 CNY/USD'
 * formatBounds(rate); // => '7.05–7.18 CNY/USD'
 */
export function impliedExchangeRate<A extends CurrencyCode, B extends CurrencyCode>(
  amount: Operand<A>,
  equivalent: Operand<B>,
): Result<`${A}/${B}`> {
  const period = periodOf(amount) ?? periodOf(equivalent);
  const work: Work = { method: 'amount / equivalent', inputs: { amount, equivalent }, period, estimate: true };
  const none = (reason: NullReason): Result<`${A}/${B}`> => notCalculated<`${A}/${B}`>(work, null, reason);
  const first = readOperand(amount, 'impliedExchangeRate');
  const second = readOperand(equivalent, 'impliedExchangeRate');
  if (first === null) return none('missing-current');
  if (second === null) return none('missing-base');
  if (!areTwoCurrencies(first.unit, second.unit)) return none('incomparable-unit');
  const [window, other] = [periodOf(amount), periodOf(equivalent)];
  if (window !== null && other !== null && window !== other) return none('incomparable-period');
  const reason = signReason(first, second);
  if (reason !== null) return none(reason);
  const unit: `${A}/${B}` = `${first.unit}/${second.unit}`;
  return calculated(work, unit, divide(first.value, second.value), divideIntervals(notBelowZero(first), second));
}

function areTwoCurrencies(a: Unit, b: Unit): boolean {
  return isCurrency(a) && isCurrency(b) && a !== b;
}
