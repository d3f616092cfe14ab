import type { LevelColumns } from './levelColumns.js';
import type { Integers, Levels } from './tableModel.js';

/**
 * The arithmetic of one sort of integers, so that a verb is written once: doubles where all its numbers are below 2^53, and bigints
 * otherwise.
 */
export interface Arithmetic<T> {
  readonly zero: T;
  readonly missing: T;
  readonly isMissing: (a: T) => boolean;
  readonly add: (a: T, b: T) => T;
  readonly subtract: (a: T, b: T) => T;
  /** Whether a result is exact. */
  readonly isExact: (a: T) => boolean;
  /** −1, 0 or 1. */
  readonly sign: (a: T) => number;
  /** The double nearest to a quotient. */
  readonly divide: (a: T, b: T) => number;
  /** A column of missing numbers. */
  readonly column: (size: number) => T[];
}

/** @internal Integers as doubles. */
export const doubles: Arithmetic<number> = {
  zero: 0,
  missing: NaN,
  isMissing: (a) => a !== a,
  add: (a, b) => exactOr(a + b),
  subtract: (a, b) => exactOr(a - b),
  isExact: (a) => a !== Infinity,
  sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
  divide: (a, b) => a / b,
  column: (size) => new Float64Array(size).fill(NaN) as unknown as number[],
};

// what is no exact integer stays so, whatever is added to it: a sum may leave the exact integers and come back to them
function exactOr(a: number): number {
  return a > Number.MAX_SAFE_INTEGER || a < Number.MIN_SAFE_INTEGER ? Infinity : a;
}

/** @internal Integers as bigints. */
export const bigints: Arithmetic<bigint | null> = {
  zero: 0n,
  missing: null,
  isMissing: (a) => a === null,
  add: (a, b) => (a === null || b === null ? null : a + b),
  subtract: (a, b) => (a === null || b === null ? null : a - b),
  isExact: () => true,
  sign: (a) => (a === null || a === 0n ? 0 : a > 0n ? 1 : -1),
  divide: (a, b) => (a === null || b === null ? NaN : nearestDouble(a, b)),
  column: (size) => new Array<bigint | null>(size).fill(null),
};

/** @internal Computes with doubles where these are exact throughout (otherwise the kernel says `null`), else with bigints. */
export function exactly<R>(
  { value, low, high }: Levels,
  kernel: <T>(arithmetic: Arithmetic<T>, columns: LevelColumns<T>) => R | null,
): R {
  const isNarrow = [value, low, high].every((column) => column === null || column instanceof Float64Array);
  const quick = isNarrow ? kernel(doubles, { value, low, high } as unknown as LevelColumns<number>) : null;
  if (quick !== null) return quick;
  const exact = kernel(bigints, { value: widened(value), low: low && widened(low), high: high && widened(high) });
  if (exact === null) throw new RangeError('bigints are exact');
  return exact;
}

function widened(integers: Integers): readonly (bigint | null)[] {
  if (!(integers instanceof Float64Array)) return integers;
  return Array.from(integers, (integer) => (Number.isNaN(integer) ? null : BigInt(integer)));
}

const SIGNIFICANT = 64n;

// 64 significant bits and whether anything was left behind them: rounded once, when they become a double
function nearestDouble(a: bigint, b: bigint): number {
  if (b === 0n) return NaN;
  const negative = a < 0n !== b < 0n;
  const [numerator, denominator] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const shift = SIGNIFICANT + bitsOf(denominator) - bitsOf(numerator);
  const [n, d] = shift >= 0n ? [numerator << shift, denominator] : [numerator, denominator << -shift];
  const quotient = n / d;
  const sticky = n % d === 0n ? 0n : 1n;
  const magnitude = Number((quotient << 1n) | sticky) * 2 ** Number(-shift - 1n);
  return negative ? -magnitude : magnitude;
}

function bitsOf(a: bigint): bigint {
  return BigInt(a.toString(2).length);
}
