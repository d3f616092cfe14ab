import { once } from '../../once.js';

const WORD = /* @__PURE__ */ once(() => new RegExp("[\\p{L}\\p{M}\\p{N}'_]+|[^]", 'uy'));

/** @internal The word, or the sign, that a text has at a place: what is shown of a text that is not understood. */
export function wordAt(text: string, at: number): string {
  const word = WORD();
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
}
