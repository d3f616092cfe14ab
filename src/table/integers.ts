import type { Pair } from './doubleDouble.js';
import type { Integers } from './tableModel.js';

/** @internal The integers as doubles: themselves where these are exact, otherwise the nearest; signs and zeros are kept. */
export function doublesOf(integers: Integers): Float64Array {
  if (integers instanceof Float64Array) return integers;
  return Float64Array.from(integers, (integer) => (integer === null ? NaN : Number(integer)));
}

/** @internal The integers as bigints. */
export function bigintsOf(integers: Integers): readonly (bigint | null)[] {
  if (!(integers instanceof Float64Array)) return integers;
  return Array.from(integers, (integer) => (Number.isNaN(integer) ? null : BigInt(integer)));
}

/** @internal One of the integers as a bigint; what is missing is zero. */
export function bigintAt(integers: Integers, place: number): bigint {
  const integer = integers[place];
  return integer == null || Number.isNaN(integer) ? 0n : BigInt(integer);
}

/** @internal One of the integers as the nearest double and the rest. */
export function pairAt(integers: Integers, place: number): Pair {
  const integer = integers[place];
  if (typeof integer !== 'bigint') return { head: integer ?? NaN, tail: 0 };
  const head = Number(integer);
  return { head, tail: Number.isFinite(head) ? Number(integer - BigInt(head)) : NaN };
}

/** @internal Whether all of some columns are doubles. */
export function areNarrow(...columns: readonly Integers[]): boolean {
  return columns.every((column) => column instanceof Float64Array);
}
