import { ChinaAseanError } from '../../errors.js';
import type { Figure, Measure, Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { NullReason, Operand } from '../result.js';
import { readOperand } from './readOperand.js';

/** @internal A level and a ratio that was published of it, or why there is none; the unit of the level if it is known. */
export type LevelAndRatio<U extends Unit> =
  | { readonly reason: null; readonly level: Quantity<U>; readonly ratio: Quantity<'ratio'>; readonly unit: U }
  | { readonly reason: NullReason; readonly unit: U | null };

/** @internal Reads a level and a ratio; a figure that says something else than one of the measures is refused. */
export function readRatio<U extends Unit>(
  caller: string,
  first: Operand<U>,
  second: Operand<'ratio'>,
  measures: readonly Measure[],
): LevelAndRatio<U> {
  const measure = measureOf(second);
  if (measure !== null && !measures.includes(measure)) {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${measures.join(' or ')}, got ${measure}`, {
      measure,
    });
  }
  const level = readOperand(first, caller);
  const ratio = readOperand(second, caller);
  if (level === null) return { reason: 'missing-current', unit: null };
  const { unit } = level;
  if (ratio === null) return { reason: 'missing-base', unit };
  return (ratio.unit as Unit) === 'ratio'
    ? { reason: null, level, ratio, unit }
    : { reason: 'incomparable-unit', unit };
}

function measureOf(operand: Operand): Measure | null {
  if (typeof operand !== 'object' || operand === null) return null;
  const figure: object = 'figure' in operand ? operand.figure : operand;
  return 'measure' in figure ? (figure as Figure).measure : null;
}
