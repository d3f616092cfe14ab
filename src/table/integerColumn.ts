import { bigintsOf } from './integers.js';
import { grown } from './growing.js';
import { readInteger, readShort } from './readInteger.js';
import type { Integers } from './tableModel.js';

/** A number of a column: decimal text, a number or bigint that is exact, or `null` where it is missing. */
export type ColumnNumber = string | number | bigint | null | undefined;

/** A column of decimals that is being filled: integers of one exponent, which goes down as finer numbers come. */
export interface IntegerColumn {
  /** Puts a number in a row; an open side or a missing number is `null`, as where nothing is put in. */
  readonly set: (row: number, value: ColumnNumber) => void;
  /** The most decimals of any number so far. */
  readonly decimals: () => number;
  /** The integers of the first rows, with as many decimals as are asked for. */
  readonly finish: (size: number, decimals: number) => Integers;
}

const POWERS = /* @__PURE__ */ Array.from({ length: 16 }, (_, power) => 10 ** power);
const MOST_CERTAIN = 1e15;

/** @internal */
export function integerColumn(caller: string): IntegerColumn {
  let integers = new Float64Array(0);
  let wide: (bigint | null)[] | null = null;
  let decimals = 0;
  let scale = 1;
  const shortDecimals = new Int32Array(1);

  const reserve = (length: number): void => {
    const before = integers.length;
    integers = grown(integers, length);
    integers.fill(NaN, before);
  };
  const rescale = (more: number): void => {
    const factor = POWERS[more];
    const finer = wide === null && factor !== undefined ? integers.map((integer) => integer * factor) : null;
    if (finer?.every((integer) => Number.isNaN(integer) || Number.isSafeInteger(integer)) === true) integers = finer;
    else wide = (wide ?? bigintsOf(integers)).map((integer) => integer && integer * 10n ** BigInt(more));
    decimals += more;
    scale = POWERS[decimals] ?? Infinity;
  };
  const put = (row: number, integer: number | bigint | null): void => {
    if (wide === null && typeof integer !== 'bigint') {
      integers[row] = integer ?? NaN;
      return;
    }
    wide ??= [...bigintsOf(integers)];
    wide[row] = integer === null ? null : BigInt(integer);
  };
  const putText = (row: number, text: string): void => {
    const read = readInteger(caller, text, row);
    if (read.decimals > decimals) rescale(read.decimals - decimals);
    const missing = decimals - read.decimals;
    const product = typeof read.integer === 'number' ? read.integer * (POWERS[missing] ?? Infinity) : NaN;
    put(row, Number.isSafeInteger(product) ? product : BigInt(read.integer) * 10n ** BigInt(missing));
  };
  return {
    decimals: () => decimals,
    set: (row, value) => {
      if (row >= integers.length) reserve(row + 1);
      if (typeof value === 'string') {
        // finer than those before, too long, or malformed: not a number here
        const scaled = readShort(value, shortDecimals) * (POWERS[decimals - (shortDecimals[0] as number)] ?? NaN);
        if (wide === null && scaled < MOST_CERTAIN && scaled > -MOST_CERTAIN) integers[row] = scaled;
        else putText(row, value);
      } else if (typeof value !== 'number') {
        if (value == null) put(row, null);
        else putText(row, String(value));
      } else {
        // a decimal of up to 15 digits is that of no other double
        const scaled = Math.round(value * scale) + 0; // not −0
        const isCertain = scaled / scale === value && scaled < MOST_CERTAIN && scaled > -MOST_CERTAIN;
        if (isCertain && wide === null) integers[row] = scaled;
        else putText(row, String(value));
      }
    },
    finish: (size, most) => {
      if (size > integers.length) reserve(size);
      if (most > decimals) rescale(most - decimals);
      if (wide === null) return integers.slice(0, size);
      return Object.freeze(Array.from({ length: size }, (_, row) => wide?.[row] ?? null));
    },
  };
}
