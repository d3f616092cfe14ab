import type { Unit } from '../../figure/unit.js';
import { requireSummable } from './requireSummable.js';

/** @internal Refuses a unit of which parts do not make up a whole; shares, as ratios, do. */
export function requireParts(caller: string, unit: Unit): void {
  if (unit !== 'ratio') requireSummable(caller, unit);
}
