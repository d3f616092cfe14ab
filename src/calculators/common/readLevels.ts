import { ChinaAseanError, excerpt } from '../../errors.js';
import { signOf } from '../../figure/decimal.js';
import type { Measure, Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { ObservationKey } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { NullReason, Operand } from '../result.js';
import { areComparable } from './areComparable.js';
import { observationsIn, periodOf } from './operand.js';
import { readOperand } from './readOperand.js';

/** @internal Two levels that may be set against each other, or why they may not. */
export type Levels<U extends Unit> =
  { readonly reason: null; readonly level: Quantity<U>; readonly base: Quantity<U> } | { readonly reason: NullReason };

/** @internal What two operands must have in common; a basis or window that differs is a reason, another thing an error. */
export interface Alike {
  /** The dimensions in which two observations may not differ. */
  readonly dimensions: readonly Exclude<keyof ObservationKey, 'basis'>[];
  /** What the two may say. Default: levels. */
  readonly measures?: readonly Measure[];
  /** Whether a level of the first window may be set against one of the second. */
  readonly windows: (current: Period, base: Period) => boolean;
}

/** @internal Two levels of one series: the same in everything but the window, the base earlier and of the same length. */
export const ONE_SERIES: Alike = {
  dimensions: ['indicator', 'reporter', 'partner', 'asset', 'flow'],
  windows: areComparable,
};

/** @internal A part and its whole: of one indicator, reporter and flow, in one window. */
export const PART_AND_WHOLE: Alike = {
  dimensions: ['indicator', 'reporter', 'flow'],
  windows: (part, whole) => part === whole,
};

/** @internal Reads two levels of one unit, of one basis where they are observations, and of windows that compare. */
export function readLevels<U extends Unit>(
  caller: string,
  current: Operand<U>,
  base: Operand<U>,
  alike: Alike,
): Levels<U> {
  requireSameThing(caller, current, base, alike);
  const level = readOperand(current, caller, alike.measures);
  const earlier = readOperand(base, caller, alike.measures);
  if (level === null) return { reason: 'missing-current' };
  if (earlier === null) return { reason: 'missing-base' };
  if (level.unit !== earlier.unit) return { reason: 'incomparable-unit' };
  if (differ(current, base, 'basis')) return { reason: 'incomparable-basis' };
  const [window, baseWindow] = [periodOf(current), periodOf(base)];
  const apart = window !== null && baseWindow !== null && !alike.windows(window, baseWindow);
  return apart ? { reason: 'incomparable-period' } : { reason: null, level, base: earlier };
}

// a result is of what its inputs are of: the share of ASEAN in the world is of ASEAN and of the world
function requireSameThing(caller: string, a: Operand, b: Operand, { dimensions }: Alike): void {
  const differing = dimensions.filter((dimension) => differ(a, b, dimension));
  if (differing.length === 0) return;
  const list = differing.map((dimension) => `${dimension} ${valuesOf(a, dimension)} and ${valuesOf(b, dimension)}`);
  throw new ChinaAseanError(
    'mixed-series',
    `${caller}: expected observations of one thing, got ${excerpt(list.join(', '))}`,
  );
}

function differ(a: Operand, b: Operand, dimension: keyof ObservationKey): boolean {
  const known = observationsIn(a).length > 0 && observationsIn(b).length > 0;
  return known && valuesOf(a, dimension) !== valuesOf(b, dimension);
}

function valuesOf(operand: Operand, dimension: keyof ObservationKey): string {
  return [...new Set(observationsIn(operand).map((observation) => observation[dimension] ?? 'none'))].sort().join('+');
}

/** @internal As `readLevels`, for a quotient: the base must be above zero and the level not below it. */
export function readQuotient<U extends Unit>(
  caller: string,
  current: Operand<U>,
  base: Operand<U>,
  alike: Alike,
): Levels<U> {
  const levels = readLevels(caller, current, base, alike);
  if (levels.reason !== null) return levels;
  const reason = signReason(levels.level, levels.base);
  return reason === null ? levels : { reason };
}

/** @internal Why a level cannot be divided by a base with sense, if it cannot. */
export function signReason(level: Quantity, base: Quantity): NullReason | null {
  const [sign, baseSign] = [signOf(level.value), signOf(base.value)];
  if (baseSign === 0) return sign === 0 ? 'no-trade' : 'zero-base';
  if (baseSign < 0) return sign > 0 ? 'sign-change' : 'negative-base';
  return sign < 0 ? 'sign-change' : null;
}
