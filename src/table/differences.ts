import { bigintsOf } from './integers.js';
import type { Integers } from './tableModel.js';

/** @internal The differences of two columns, row by row; missing where either is. */
export function differencesOf(a: Integers, b: Integers): Integers {
  const narrow = a instanceof Float64Array && b instanceof Float64Array ? narrowDifferences(a, b) : null;
  if (narrow !== null) return narrow;
  const [minuends, subtrahends] = [bigintsOf(a), bigintsOf(b)];
  return Object.freeze(
    minuends.map((minuend, row) => {
      const subtrahend = subtrahends[row] ?? null;
      return minuend === null || subtrahend === null ? null : minuend - subtrahend;
    }),
  );
}

function narrowDifferences(a: Float64Array, b: Float64Array): Float64Array | null {
  const differences = a.map((minuend, row) => minuend - (b[row] as number));
  return differences.some((difference) => Math.abs(difference) > Number.MAX_SAFE_INTEGER) ? null : differences;
}
