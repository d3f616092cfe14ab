import { isCurrency, type CurrencyCode, type Unit } from '../unit.js';
import { refusal } from './refusal.js';
import type { UnitSense } from './unitSense.js';

/** What the caller knows of the unit. */
export interface UnitOptions {
  readonly unit?: Unit | undefined;
  readonly currency?: CurrencyCode | undefined;
}

type Printed = Pick<UnitSense, 'settled' | 'units'>;

/**
 * @internal The one unit that all unit words of a text may mean and that agrees with what the caller knows. Without any
 * unit word it is the caller's, or a count.
 */
export function chooseUnit(printed: readonly Printed[], { unit, currency }: UnitOptions, text: string): Unit {
  const [first, ...more] = printed;
  if (first === undefined) return unit ?? 'count';
  const shared = first.units.filter((one) => more.every(({ units }) => units.includes(one)));
  if (shared.length === 0) {
    const names = printed.map(({ units }) => units[0]).join(' and ');
    throw refusal('incompatible-units', `one unit, not ${names}`, text);
  }
  if (unit !== undefined && !shared.includes(unit))
    throw refusal('incompatible-units', `a figure in ${unit}, not ${shared[0]}`, text);
  const asked = unit ?? (currency !== undefined && shared.includes(currency) ? currency : undefined);
  const settled = shared.length === 1 || printed.some((one) => one.settled);
  const chosen = asked ?? (settled ? shared[0] : undefined);
  if (chosen !== undefined) return chosen;
  const choices = shared.filter((one) => isCurrency(one)).join(' or ');
  throw refusal('unit-needed', `the option currency to say whether ${choices} is meant`, text);
}
