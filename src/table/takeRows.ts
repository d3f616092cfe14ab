import type { Codes, Dictionary, Integers } from './tableModel.js';

/** @internal The rows of a column in an order, or those of them that are wanted. */
export function takeIntegers(integers: Integers, order: Uint32Array): Integers {
  if (integers instanceof Float64Array) {
    const taken = new Float64Array(order.length);
    for (let row = 0; row < order.length; row += 1) taken[row] = integers[order[row] ?? 0] ?? NaN;
    return taken;
  }
  return Object.freeze(Array.from(order, (row) => integers[row] ?? null));
}

/** @internal */
export function takeCodes<C extends Codes | Int32Array | Float64Array>(codes: C, order: Uint32Array): C {
  const taken = new (codes.constructor as new (size: number) => C)(order.length);
  for (let row = 0; row < order.length; row += 1) taken[row] = codes[order[row] ?? 0] ?? 0;
  return taken;
}

/** @internal */
export function takeDictionary({ values, codes }: Dictionary, order: Uint32Array): Dictionary {
  return { values, codes: takeCodes(codes, order) };
}
