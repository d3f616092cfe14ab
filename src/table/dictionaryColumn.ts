import { grown } from './growing.js';
import type { Codes, Dictionary } from './tableModel.js';

/** A column of texts that is being filled. */
export interface DictionaryColumn {
  readonly set: (row: number, value: string) => void;
  /** Puts a text in a row that has none. */
  readonly complete: (row: number, value: string) => void;
  /** The first rows, with the texts sorted. */
  readonly finish: (size: number) => Dictionary;
}

/** @internal */
export function dictionaryColumn(): DictionaryColumn {
  const places = new Map<string, number>();
  let codes = new Uint32Array(0);
  let [lastValue, lastCode] = ['', -1];
  let last = -1;
  const set = (row: number, value: string): void => {
    if (row >= codes.length) codes = grown(codes, row + 1);
    if (value !== lastValue || lastCode < 0) {
      let code = places.get(value);
      if (code === undefined) {
        code = places.size;
        places.set(value, code);
      }
      [lastValue, lastCode] = [value, code];
    }
    codes[row] = lastCode;
    last = row;
  };
  return {
    set,
    complete: (row, value) => {
      if (last < row) set(row, value);
    },
    finish: (size) => {
      const values = [...places.keys()].sort();
      const ranks = new Uint32Array(places.size);
      values.forEach((value, rank) => {
        ranks[places.get(value) ?? 0] = rank;
      });
      const sorted = codesFor(values.length, size);
      for (let row = 0; row < size; row += 1) sorted[row] = ranks[codes[row] ?? 0] ?? 0;
      return { values, codes: sorted };
    },
  };
}

/** @internal An array for the codes of a number of texts, no wider than they need. */
export function codesFor(values: number, size: number): Codes {
  if (values <= 2 ** 8) return new Uint8Array(size);
  return values <= 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}
