import type { Measure, Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { NullReason, Operand } from '../result.js';
import { periodOf } from './operand.js';
import { reasonOf } from './reasonOf.js';
import { requireAlike, valuesOf, type Dimension } from './readFlows.js';
import { readOperand } from './readOperand.js';

/** @internal A level and a ratio that was published of it, or why there is none; the unit of the level if it is known. */
export type LevelAndRatio<U extends Unit> =
  | { readonly reason: null; readonly level: Quantity<U>; readonly ratio: Quantity<'ratio'>; readonly unit: U }
  | { readonly reason: NullReason; readonly unit: U | null };

/**
 * Reads a level and a ratio; a figure that says something else than one of the measures is refused, and so are observations
 * that differ in one of the dimensions in which they should be alike; a basis that differs is a reason.
 *
 * @internal
 */
export function readRatio<U extends Unit>(
  caller: string,
  first: Operand<U>,
  second: Operand,
  measures: readonly Measure[],
  alike: readonly Dimension[] = [],
): LevelAndRatio<U> {
  requireAlike(
    caller,
    [first, second],
    alike.filter((dimension) => dimension !== 'basis'),
  );
  const ratio = readOperand(second, caller, measures);
  const level = readOperand(first, caller);
  if (level === null) return { reason: reasonOf(first) ?? 'missing-current', unit: null };
  const { unit } = level;
  if (ratio === null) return { reason: reasonOf(second) ?? 'missing-base', unit };
  if (!isRatio(ratio)) return { reason: 'incomparable-unit', unit };
  if (alike.includes('basis') && valuesOf([first, second], 'basis').length > 1)
    return { reason: 'incomparable-basis', unit };
  const [window, other] = [periodOf(first), periodOf(second)];
  const apart = window !== null && other !== null && window !== other;
  return apart ? { reason: 'incomparable-period', unit } : { reason: null, level, ratio, unit };
}

function isRatio(quantity: Quantity): quantity is Quantity<'ratio'> {
  return quantity.unit === 'ratio';
}
