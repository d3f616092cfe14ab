import { codesFor } from './codesFor.js';
import type { Dictionary } from './tableModel.js';

/** @internal A dictionary without the texts of which no row is left. */
export function compact({ values, codes }: Dictionary): Dictionary {
  const used = new Uint8Array(values.length);
  for (const code of codes) used[code] = 1;
  const left = values.filter((_, code) => used[code] === 1);
  if (left.length === values.length) return { values, codes };
  const places = new Map(left.map((value, place) => [value, place]));
  const renumbered = values.map((value) => places.get(value) ?? 0);
  const compacted = codesFor(left.length, codes.length);
  for (let row = 0; row < codes.length; row += 1) compacted[row] = renumbered[codes[row] ?? 0] ?? 0;
  return { values: left, codes: compacted };
}
