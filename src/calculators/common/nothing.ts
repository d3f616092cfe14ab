import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';

/** @internal Exactly zero: what a complete basket has of a name that it lacks. */
export function nothing<U extends Unit>(unit: U): Quantity<U> {
  return { value: '0', unit, low: '0', high: '0' };
}
