import type { Arithmetic } from './arithmetic.js';
import type { FilledLevels } from './levelColumns.js';
import type { Integers, Levels } from './tableModel.js';

/** @internal The measure of filled levels, or `null` where the arithmetic was not exact. */
export function levelsOf<T>(
  { isExact }: Arithmetic<T>,
  { value, low, high }: FilledLevels<T>,
  exponent: number,
): Levels | null {
  const columns = [value, low, high].filter((column) => column !== null);
  if (!columns.every((column) => column.every(isExact))) return null;
  const finished = (column: T[] | null): Integers | null => column as unknown as Integers | null;
  return { kind: 'levels', exponent, value: value as unknown as Integers, low: finished(low), high: finished(high) };
}
