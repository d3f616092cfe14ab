import type { Codes, Dictionary, Integers, TableLevels, TableOperand } from './tableModel.js';

/** The rows that are taken, in order. */
export type Order = Uint32Array | Int32Array;

/** @internal The rows of a column in an order, or those of them that are wanted; −1 takes a missing number. */
export function takeIntegers(integers: Integers, order: Order): Integers {
  if (!(integers instanceof Float64Array)) return Object.freeze(Array.from(order, (row) => integers[row] ?? null));
  const taken = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] as number;
    taken[at] = row < 0 ? NaN : (integers[row] as number);
  }
  return taken;
}

/** @internal */
export function takeNumbers<C extends Codes | Int32Array | Float64Array>(numbers: C, order: Order): C {
  const taken = new (numbers.constructor as new (size: number) => C)(order.length);
  for (let row = 0; row < order.length; row += 1) taken[row] = numbers[order[row] as number] as number;
  return taken;
}

/** @internal */
export function takeDictionary({ values, codes }: Dictionary, order: Order): Dictionary {
  return { values, codes: takeNumbers(codes, order) };
}

/** @internal */
export function takeLevels(levels: TableLevels, order: Order): TableLevels {
  const { value, low, high } = levels;
  return {
    ...levels,
    value: takeIntegers(value, order),
    low: low && takeIntegers(low, order),
    high: high && takeIntegers(high, order),
  };
}

/** @internal What a formula reads for some rows of a result. */
export function takeOperand(operand: TableOperand, order: Order): TableOperand {
  const { places } = operand;
  return { ...operand, places: places === null ? Int32Array.from(order) : takeNumbers(places, order) };
}
