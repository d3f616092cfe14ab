import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation, ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { Operand } from '../result.js';

/** @internal The observations that an operand is, or was computed from. */
export function observationsIn(operand: Operand): readonly Observation[] {
  if (!isRecord(operand)) return [];
  if ('figure' in operand) return [operand];
  return 'inputs' in operand ? Object.values(operand.inputs).flatMap(observationsIn) : [];
}

/** @internal The number of an operand with its unit and bounds; `null` where there is none. */
export function quantityOf<U extends Unit>(operand: Operand<U>): Quantity<U> | null {
  if (!isRecord(operand)) return null;
  const quantity = 'figure' in operand ? operand.figure : operand;
  return quantity.value === null ? null : quantity;
}

/** @internal The window of an operand, where it tells. */
export function periodOf(operand: Operand): Period | null {
  return isRecord(operand) && 'period' in operand ? operand.period : null;
}

/** @internal The flags of an operand. */
export function statusOf(operand: Operand): readonly ObservationStatus[] {
  return isRecord(operand) && 'status' in operand ? operand.status : [];
}

// callers without TypeScript pass bare numbers, which readOperand refuses
function isRecord<T>(operand: T | null | undefined): operand is T & object {
  return typeof operand === 'object' && operand !== null;
}
