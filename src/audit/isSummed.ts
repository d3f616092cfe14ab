import { isCurrency, type Unit } from '../figure/unit.js';
import type { ObservationKey } from '../model/observation.js';
import type { Ledger } from './ledger.js';

/** @internal Whether what is measured adds up over time: its indicator says so; of what no indicator is known, trade does. */
export function isSummed({ indicator, flow }: ObservationKey, { indicators }: Ledger): boolean {
  const known = indicators.get(indicator);
  return known === undefined ? flow !== undefined : known.timeCollection === 'summed';
}

/** @internal Whether an amount is never below zero: balances are, and flows of capital are net and may turn back. */
export function isNeverNegative({ flow }: ObservationKey, unit: Unit): boolean {
  return flow === undefined ? !isCurrency(unit) : flow !== 'balance';
}
