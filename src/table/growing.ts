import type { Codes } from './tableModel.js';

/** @internal A typed array that is at least as long as needed, with what was in it. */
export function grown<A extends Codes | Float64Array | Int32Array>(array: A, length: number): A {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(1024, 2 * array.length, length));
  larger.set(array);
  return larger;
}
