import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation, ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { Operand } from '../result.js';

/** @internal The observation among the operands, if it is one. */
export function observationOf<U extends Unit>(operand: Operand<U>): Observation<U> | null {
  return isRecord(operand) && 'figure' in operand ? operand : null;
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
