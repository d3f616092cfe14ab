import { placesOf, type Groups } from './groups.js';
import { bigintsOf } from './integers.js';
import type { Integers, TableLevels } from './tableModel.js';

/** @internal The sums of the integers of each group; a missing one makes its sum missing. */
export function sumsOf(integers: Integers, groups: Groups): Integers {
  const narrow = integers instanceof Float64Array ? narrowSums(integers, groups) : null;
  return narrow ?? wideSums(bigintsOf(integers), groups);
}

// what only grows and ends within the exact integers never left them; a sum of nothing is −0, which no column has; two rows at a time,
// which takes a sixth off
function narrowSums(integers: Float64Array, groups: Groups): Float64Array | null {
  const { count, starts, offsets, windows } = groups;
  const sums = new Float64Array(count).fill(-0);
  let least = 0;
  for (let run = 0; run < offsets.length; run += 1) {
    const offset = offsets[run] as number;
    const end = starts[run + 1] as number;
    let row = starts[run] as number;
    for (; row + 1 < end; row += 2) {
      const integer = integers[row] as number;
      const second = integers[row + 1] as number;
      least = integer < least ? integer : least;
      least = second < least ? second : least;
      const place = offset + (windows[row] as number);
      const secondPlace = offset + (windows[row + 1] as number);
      sums[place] = (sums[place] as number) + integer;
      sums[secondPlace] = (sums[secondPlace] as number) + second;
    }
    if (row < end) {
      const integer = integers[row] as number;
      least = integer < least ? integer : least;
      const place = offset + (windows[row] as number);
      sums[place] = (sums[place] as number) + integer;
    }
  }
  if (least < 0) return narrowSums(integers.map(Math.abs), groups) === null ? null : sums;
  return areSafe(sums) ? sums : null;
}

function areSafe(amounts: Float64Array): boolean {
  let greatest = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at] as number;
    greatest = amount > greatest ? amount : greatest;
  }
  return greatest <= Number.MAX_SAFE_INTEGER;
}

// a sum of nothing is left out
function wideSums(integers: readonly (bigint | null)[], groups: Groups): Integers {
  const sums = new Array<bigint | null>(groups.count);
  for (const [row, place] of placesOf(groups).entries()) {
    const [sum, integer] = [sums[place], integers[row] ?? null];
    sums[place] = sum === undefined ? integer : sum === null || integer === null ? null : sum + integer;
  }
  return Object.freeze(sums);
}

/** @internal The sums of levels and of their bounds; an open side makes that of its sum open. */
export function sumsOfLevels(levels: TableLevels, groups: Groups): TableLevels {
  const sums = (integers: Integers): Integers => sumsOf(integers, groups);
  const { value, low, high } = levels;
  return { ...levels, value: sums(value), low: low && sums(low), high: high && sums(high) };
}

/** The sums of amounts, from which what is left of one without any of its parts is told. */
export interface Totals {
  /** The sums, from those of the low ends, from zero up, to those of the high ends that are closed. */
  readonly total: TableLevels;
  /** How many high ends are open. */
  readonly open: TableLevels;
}

/** @internal The sums of the amounts of each group. */
export function totalsOf(levels: TableLevels, groups: Groups): Totals {
  const { value, low, high } = levels;
  const bound = (ends: Integers | null): Integers | null => ends && sumsOf(fromZero(ends), groups);
  return {
    total: { ...levels, value: sumsOf(value, groups), low: bound(low), high: bound(high) },
    open: { kind: 'levels', exponent: 0, value: openEnds(high, groups), low: null, high: null },
  };
}

function openEnds(ends: Integers | null, groups: Groups): Float64Array {
  const open = new Float64Array(groups.count);
  if (ends === null) return open;
  for (const [row, place] of placesOf(groups).entries()) {
    const end = ends[row] ?? null;
    if (end === null || Number.isNaN(end)) open[place] = (open[place] as number) + 1;
  }
  return open;
}

/** @internal Ends of amounts, which are not below zero; what is open is zero. */
export function fromZero(ends: Integers): Integers {
  return ends instanceof Float64Array
    ? ends.map((end) => (end > 0 ? end : 0))
    : ends.map((end) => (end !== null && end > 0n ? end : 0n));
}
