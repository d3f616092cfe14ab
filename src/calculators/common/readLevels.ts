import { signOf } from '../../figure/decimal.js';
import type { Measure, Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import type { NullReason, Operand } from '../result.js';
import { areComparable } from './areComparable.js';
import { beginsBreak, membersOf, periodOf } from './operand.js';
import { reasonOf } from './reasonOf.js';
import { notBelowZero, requireAlike, valuesOf, type Dimension } from './readFlows.js';
import { readOperand } from './readOperand.js';

/** @internal Two levels that may be set against each other, or why they may not. */
export type LevelPair<U extends Unit> =
  { readonly reason: null; readonly level: Quantity<U>; readonly base: Quantity<U> } | { readonly reason: NullReason };

/** @internal What two operands must have in common; a basis or window that differs is a reason, another thing an error. */
export interface Alike {
  /** The dimensions in which two observations may not differ. */
  readonly dimensions: readonly Exclude<Dimension, 'basis'>[];
  /** What the two may say. Default: levels. */
  readonly measures?: readonly Measure[];
  /** Whether a level of the first window may be set against one of the second. */
  readonly windows: (current: Period, base: Period) => boolean;
  /** Why the two do not compare although all else is alike, if they do not: what came between them. Default: that is not asked. */
  readonly between?: (current: Operand, base: Operand) => NullReason | null;
  /** Whether the first may be a count of one's own, set against a published one. Default: `false`. */
  readonly ownPart?: boolean;
}

/** @internal Two levels of one series: the same in everything but the window, the base earlier and of the same length. */
export const ONE_SERIES: Alike = {
  dimensions: ['indicator', 'reporter', 'partner', 'asset', 'flow'],
  windows: areComparable,
  between: changeBetween,
};

/** @internal A part and its whole: of one flow, in one window. */
export const PART_AND_WHOLE: Alike = {
  dimensions: ['flow'],
  windows: (part, whole) => part === whole,
  ownPart: true,
};

/** @internal Reads two levels of one unit, of one basis where they are observations, and of windows that compare. */
export function readLevels<U extends Unit>(
  caller: string,
  current: Operand<U>,
  base: Operand<U>,
  alike: Alike,
): LevelPair<U> {
  requireAlike(caller, [current, base], alike.dimensions);
  const level = readOperand(current, caller, alike.measures);
  const earlier = readOperand(base, caller, alike.measures);
  if (level === null) return { reason: reasonOf(current) ?? 'missing-current' };
  if (earlier === null) return { reason: reasonOf(base) ?? 'missing-base' };
  if (level.unit !== earlier.unit) return { reason: 'incomparable-unit' };
  if (!areOfOneBasis(current, base, alike)) return { reason: 'incomparable-basis' };
  const [window, baseWindow] = [periodOf(current), periodOf(base)];
  if (window !== null && baseWindow !== null && !alike.windows(window, baseWindow)) {
    return { reason: 'incomparable-period' };
  }
  const reason = alike.between?.(current, base) ?? null;
  return reason === null ? { reason, level, base: earlier } : { reason };
}

// what part of a published figure one's own is, is a question; how far it grew from one is none
function areOfOneBasis(current: Operand, base: Operand, { ownPart = false }: Alike): boolean {
  const isOwn = ownPart && valuesOf([current], 'basis').join() === 'own';
  return isOwn || valuesOf([current, base], 'basis').length < 2;
}

// status B: what begins with this observation is not comparable with what came before it
function changeBetween(current: Operand, base: Operand): NullReason | null {
  const [members, baseMembers] = [membersOf(current), membersOf(base)];
  if (members !== null && baseMembers !== null && members.join() !== baseMembers.join()) return 'composition-change';
  return beginsBreak(current) ? 'break' : null;
}

/** @internal As `readLevels`, for a quotient: the base must be above zero and the level not below it. */
export function readQuotient<U extends Unit>(
  caller: string,
  current: Operand<U>,
  base: Operand<U>,
  alike: Alike,
): LevelPair<U> {
  const levels = readLevels(caller, current, base, alike);
  if (levels.reason !== null) return levels;
  const reason = signReason(levels.level, levels.base);
  return reason === null ? levels : { reason };
}

/** @internal Two levels as amounts: neither may be below zero, whatever their printed digits would allow. */
export function asAmounts<U extends Unit>(pair: LevelPair<U>): LevelPair<U> {
  if (pair.reason !== null) return pair;
  if (signOf(pair.base.value) < 0) return { reason: 'negative-base' };
  if (signOf(pair.level.value) < 0) return { reason: 'sign-change' };
  return { reason: null, level: notBelowZero(pair.level), base: notBelowZero(pair.base) };
}

/** @internal Why a level cannot be divided by a base with sense, if it cannot. */
export function signReason(level: Quantity, base: Quantity): NullReason | null {
  const [sign, baseSign] = [signOf(level.value), signOf(base.value)];
  if (baseSign === 0) return sign === 0 ? 'no-trade' : 'zero-base';
  if (baseSign < 0) return sign > 0 ? 'sign-change' : 'negative-base';
  return sign < 0 ? 'sign-change' : null;
}
