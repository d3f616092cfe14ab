import { signOf } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';

/** @internal Whether an amount, which is not below zero, is exactly zero. */
export function isNothing({ high }: Pick<Interval, 'high'>): boolean {
  return high !== null && signOf(high) === 0;
}
