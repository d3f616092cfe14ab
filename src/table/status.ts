import { dictionaryColumn } from './dictionaryColumn.js';
import { placesOf, type Groups } from './groups.js';
import type { Dictionary } from './tableModel.js';

/** @internal The flags of the rows of each group, each flag once. */
export function unionOfStatus(status: Dictionary | null, groups: Groups): Dictionary | null {
  if (status === null) return null;
  const texts = ['', ...status.values];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const unions = new Map<string, number>();
  const unionOf = (a: number, b: number): number => {
    const pair = `${a} ${b}`;
    const known = unions.get(pair);
    if (known !== undefined) return known;
    const text = sortedFlags([...flagsIn(texts[a] ?? ''), ...flagsIn(texts[b] ?? '')]);
    const code = codeOf.get(text) ?? texts.push(text) - 1;
    codeOf.set(text, code);
    unions.set(pair, code);
    return code;
  };
  const codes = new Uint32Array(groups.count);
  for (const [row, place] of placesOf(groups).entries()) {
    const [before, own] = [codes[place] as number, (status.codes[row] as number) + 1];
    if (before !== own) codes[place] = unionOf(before, own);
  }
  return { values: texts, codes };
}

function sortedFlags(flags: readonly string[]): string {
  return [...new Set(flags)].sort().join(' ');
}

/** @internal A column of flags, for each row those that are given for it, each once. */
export function statusFrom(size: number, flagsOf: (row: number) => readonly string[]): Dictionary {
  const column = dictionaryColumn();
  for (let row = 0; row < size; row += 1) column.set(row, sortedFlags(flagsOf(row)));
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
