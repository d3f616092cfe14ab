import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation, ObservationStatus } from '../../model/observation.js';
import { containsPeriod } from '../../period/containsPeriod.js';
import type { Period } from '../../period/period.js';
import type { Input, Operand, Result, Warning } from '../result.js';

// the operands of an input: itself, or those of a basket or series
function operandsIn(input: Input): readonly Operand[] {
  if (isOperand(input)) return [input];
  if ('observations' in input && Array.isArray(input.observations)) return input.observations as readonly Observation[];
  return Object.values(input) as readonly Operand[];
}

function isOperand(input: Input): input is Operand {
  if (!isRecord(input)) return true;
  // an item of a basket may have any name, but it is no text
  return ['value', 'indicator', 'reason'].some(
    (field) => typeof (input as Record<string, unknown>)[field] === 'string',
  );
}

/** @internal The observations that an input is, or was computed from. */
export function observationsIn(input: Input): readonly Observation[] {
  return operandsIn(input).flatMap((operand) => {
    if (isObservation(operand)) return [operand];
    return isResult(operand) ? Object.values(operand.inputs).flatMap(observationsIn) : [];
  });
}

/** @internal The number of an operand with its unit and bounds; `null` where there is none. */
export function quantityOf<U extends Unit>(operand: Operand<U>): Quantity<U> | null {
  if (!isRecord(operand)) return null;
  const quantity = isObservation(operand) ? operand.figure : operand;
  return quantity.value === null ? null : quantity;
}

/** @internal The window of an operand, where it tells. */
export function periodOf(operand: Operand): Period | null {
  return isRecord(operand) && 'period' in operand ? operand.period : null;
}

/** @internal The one window of all operands of the inputs that tell theirs; `null` where none does or they differ. */
export function commonPeriod(...inputs: readonly Input[]): Period | null {
  const windows = new Set(inputs.flatMap(operandsIn).map(periodOf));
  windows.delete(null);
  const [window = null] = windows;
  return windows.size === 1 ? window : null;
}

/** @internal Whether the operands of the inputs are of more than one window, as far as they tell. */
export function windowsDiffer(...inputs: readonly Input[]): boolean {
  const windows = new Set(inputs.flatMap(operandsIn).map(periodOf));
  windows.delete(null);
  return windows.size > 1;
}

/** @internal The flags of an input. */
export function statusOf(input: Input): readonly ObservationStatus[] {
  return operandsIn(input).flatMap((operand) => (isRecord(operand) && 'status' in operand ? operand.status : []));
}

/**
 * Whether a break in the series begins with a level: status `B` of itself, or of what it is computed from within its own window.
 * An index number does not break where its base did.
 *
 * @internal
 */
export function beginsBreak(operand: Operand): boolean {
  if (!statusOf(operand).includes('B')) return false;
  const period = periodOf(operand);
  const flagged = observationsIn(operand).filter(({ status }) => status.includes('B'));
  return (
    period === null || flagged.length === 0 || flagged.some((observation) => containsPeriod(period, observation.period))
  );
}

/** @internal What results among an input warn of. */
export function warningsOf(input: Input): readonly Warning[] {
  return operandsIn(input).flatMap((operand) => (isResult(operand) ? operand.warnings : []));
}

/** @internal The members of the bloc of which an operand is a sum, or was computed from one; `null` where it is none. */
export function membersOf(operand: Operand): readonly string[] | null {
  if (!isResult(operand)) return null;
  if (operand.members !== undefined) return operand.members;
  const found = Object.values(operand.inputs)
    .flatMap(operandsIn)
    .flatMap((input) => membersOf(input) ?? []);
  return found.length === 0 ? null : [...new Set(found)];
}

function isObservation<U extends Unit>(operand: Operand<U>): operand is Observation<U> {
  return isRecord(operand) && 'figure' in operand;
}

function isResult<U extends Unit>(operand: Operand<U>): operand is Result<U> {
  return isRecord(operand) && 'inputs' in operand;
}

// callers without TypeScript pass bare numbers, which readOperand refuses
function isRecord<T>(operand: T | null | undefined): operand is T & object {
  return typeof operand === 'object' && operand !== null;
}
