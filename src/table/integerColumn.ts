import { grown } from './growing.js';
import { readInteger, type ScaledInteger } from './readInteger.js';
import type { Integers } from './tableModel.js';

/** A column of decimals that is being filled: integers of one exponent, which goes down as finer numbers come. */
export interface IntegerColumn {
  /** Puts a number in a row; an empty side or a missing number is `null`. */
  readonly set: (row: number, value: string | number | null) => void;
  /** Makes the number of a row missing where none was put in. */
  readonly complete: (row: number) => void;
  /** The most decimals of any number so far. */
  readonly decimals: () => number;
  /** The integers of the first rows, with as many decimals as are asked for. */
  readonly finish: (size: number, decimals: number) => Integers;
}

const POWERS = /* @__PURE__ */ Array.from({ length: 16 }, (_, power) => 10 ** power);

/** @internal */
export function integerColumn(): IntegerColumn {
  let integers = new Float64Array(0);
  let wide: (bigint | null)[] | null = null;
  let decimals = 0;
  const scaled: ScaledInteger = { integer: 0, decimals: 0 };

  const widen = (): (bigint | null)[] => {
    wide ??= Array.from(integers, (integer) => (Number.isNaN(integer) ? null : BigInt(integer)));
    return wide;
  };
  const refine = (more: number): void => {
    const factor = POWERS[more];
    if (wide === null && factor !== undefined) {
      const finer = integers.map((integer) => integer * factor);
      if (finer.every((integer) => Number.isNaN(integer) || Number.isSafeInteger(integer))) integers = finer;
      else widen();
    } else widen();
    if (wide !== null) {
      const big = 10n ** BigInt(more);
      wide = wide.map((integer) => (integer === null ? null : integer * big));
    }
    decimals += more;
  };
  const put = (row: number, integer: number | bigint): void => {
    if (wide === null && typeof integer === 'number') {
      integers = grown(integers, row + 1);
      integers[row] = integer;
    } else widen()[row] = BigInt(integer);
  };

  let last = -1;
  const set = (row: number, value: string | number | null): void => {
    last = row;
    if (value === null) {
      if (wide !== null) wide[row] = null;
      else {
        integers = grown(integers, row + 1);
        integers[row] = NaN;
      }
      return;
    }
    if (typeof value === 'number' && decimals === 0 && Number.isSafeInteger(value)) {
      put(row, value);
      return;
    }
    readInteger(String(value), scaled);
    if (scaled.decimals > decimals) refine(scaled.decimals - decimals);
    const missing = decimals - scaled.decimals;
    if (missing === 0) {
      put(row, scaled.integer);
      return;
    }
    const product = typeof scaled.integer === 'number' ? scaled.integer * (POWERS[missing] ?? Infinity) : NaN;
    put(row, Number.isSafeInteger(product) ? product : BigInt(scaled.integer) * 10n ** BigInt(missing));
  };
  return {
    decimals: () => decimals,
    set,
    complete: (row) => {
      if (last < row) set(row, null);
    },
    finish: (size, most) => {
      if (most > decimals) refine(most - decimals);
      return wide === null ? integers.slice(0, size) : Object.freeze(wide.slice(0, size));
    },
  };
}
