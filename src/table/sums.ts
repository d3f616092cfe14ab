import { bigintsOf } from './integers.js';
import type { Integers, Levels } from './tableModel.js';

/** @internal The sums of the integers that go to each of a number of places; a missing one makes its sum missing. */
export function sumsOf(integers: Integers, places: Int32Array, count: number): Integers {
  const narrow = integers instanceof Float64Array ? narrowSums(integers, places, count) : null;
  return narrow ?? wideSums(integers, places, count);
}

// what only grows and ends within the exact integers never left them
function narrowSums(integers: Float64Array, places: Int32Array, count: number): Float64Array | null {
  const sums = new Float64Array(count);
  let areAmounts = true;
  for (let row = 0; row < integers.length; row += 1) {
    const integer = integers[row] as number;
    if (integer < 0) areAmounts = false;
    const place = places[row] as number;
    sums[place] = (sums[place] as number) + integer;
  }
  if (!areAmounts) return narrowSums(integers.map(Math.abs), places, count) === null ? null : sums;
  return sums.some((sum) => sum > Number.MAX_SAFE_INTEGER) ? null : sums;
}

function wideSums(integers: Integers, places: Int32Array, count: number): Integers {
  const sums = new Array<bigint | null>(count).fill(0n);
  for (const [row, integer] of bigintsOf(integers).entries()) {
    const place = places[row] as number;
    const sum = sums[place];
    sums[place] = sum == null || integer === null ? null : sum + integer;
  }
  return Object.freeze(sums);
}

/** @internal The sums of levels and of their bounds; an open side makes that of its sum open. */
export function sumsOfLevels(levels: Levels, places: Int32Array, count: number): Levels {
  const sums = (integers: Integers): Integers => sumsOf(integers, places, count);
  const { value, low, high } = levels;
  return { ...levels, value: sums(value), low: low && sums(low), high: high && sums(high) };
}

/** The sums of amounts, from which what is left of one without any of its parts is told. */
export interface Totals {
  /** The sums, from those of the low ends, from zero up, to those of the high ends that are closed. */
  readonly total: Levels;
  /** How many high ends are open. */
  readonly open: Levels;
}

/** @internal The sums of amounts that go to each of a number of places. */
export function totalsOf(levels: Levels, places: Int32Array, count: number): Totals {
  const { low, high } = levels;
  const bound = (ends: Integers | null): Integers | null => ends && sumsOf(fromZero(ends), places, count);
  const open = new Float64Array(count);
  for (const [row, end] of (high ?? []).entries()) {
    const place = places[row] as number;
    if (end === null || Number.isNaN(end)) open[place] = (open[place] as number) + 1;
  }
  return {
    total: { ...levels, value: sumsOf(levels.value, places, count), low: bound(low), high: bound(high) },
    open: { kind: 'levels', exponent: 0, value: open, low: null, high: null },
  };
}

/** @internal Ends of amounts, which are not below zero; what is open is zero. */
export function fromZero(ends: Integers): Integers {
  return ends instanceof Float64Array
    ? ends.map((end) => (end > 0 ? end : 0))
    : ends.map((end) => (end !== null && end > 0n ? end : 0n));
}
