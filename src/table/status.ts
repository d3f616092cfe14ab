import { dictionaryColumn } from './dictionaryColumn.js';
import { placesOf, type Groups } from './groups.js';
import type { Dictionary } from './tableModel.js';

/** @internal The flags of the rows of each group, each flag once. */
export function unionOfStatus(status: Dictionary | null, groups: Groups): Dictionary | null {
  if (status === null) return null;
  const flags = [...new Set(status.values.flatMap(flagsIn))].sort();
  const maskOf = (some: readonly string[]): number => some.reduce((mask, flag) => mask | (1 << flags.indexOf(flag)), 0);
  const ofText = Int32Array.from(status.values, (text) => maskOf(flagsIn(text)));
  const masks = new Int32Array(groups.count);
  for (const [row, place] of placesOf(groups).entries()) {
    masks[place] = (masks[place] as number) | (ofText[status.codes[row] as number] as number);
  }
  return textsOf(masks, flags);
}

function textsOf(masks: Int32Array, flags: readonly string[]): Dictionary {
  const texts = new Map(
    [...new Set(masks)].map((mask) => [mask, flags.filter((_, bit) => (mask & (1 << bit)) !== 0).join(' ')] as const),
  );
  const values = [...texts.values()].sort();
  const codeOf = new Map([...texts].map(([mask, text]) => [mask, values.indexOf(text)] as const));
  return { values, codes: Uint32Array.from(masks, (mask) => codeOf.get(mask) ?? 0) };
}

/** @internal A column of flags, for each row those that are given for it, each once. */
export function statusFrom(size: number, flagsOf: (row: number) => readonly string[]): Dictionary {
  const column = dictionaryColumn();
  for (let row = 0; row < size; row += 1) column.set(row, [...new Set(flagsOf(row))].sort().join(' '));
  return column.finish(size);
}

/** @internal The flags of a row; none where there is no row. */
export function flagsAt(status: Dictionary | null, row: number): readonly string[] {
  return status === null || row < 0 ? [] : flagsIn(status.values[status.codes[row] as number] ?? '');
}

/** @internal The flags of some of the rows; −1 takes none. */
export function takeStatus(status: Dictionary | null, order: Int32Array): Dictionary | null {
  if (status === null) return null;
  const values = [...status.values, ''];
  const none = status.values.length;
  return { values, codes: Uint32Array.from(order, (row) => (row < 0 ? none : (status.codes[row] as number))) };
}

/** @internal The flags of a status text. */
export function flagsIn(text: string): readonly string[] {
  return text.split(' ').filter((flag) => flag !== '');
}

/** @internal For each row whether it has a flag, or `null` where none has. */
export function rowsWith(flag: string, status: Dictionary | null): Uint8Array | null {
  const has = Uint8Array.from(status?.values ?? [], (text) => Number(flagsIn(text).includes(flag)));
  return status === null || !has.includes(1) ? null : Uint8Array.from(status.codes, (code) => has[code] as number);
}
