import { codesFor } from './codesFor.js';
import { compact } from './compact.js';
import { grown } from './growing.js';
import type { Codes, Dictionary } from './tableModel.js';

/** A column of texts that is being filled; a row that none is put in has the empty text. */
export interface DictionaryColumn {
  readonly set: (row: number, text: string) => void;
  /** The texts in the order in which they came, the empty one first, and for each of the first rows the place of its text. */
  readonly codes: (size: number) => { readonly texts: readonly string[]; readonly codes: Codes };
  /** The first rows, with the texts sorted. */
  readonly finish: (size: number) => Dictionary;
}

const SLOTS = 1024;

/** @internal A column of texts; each new one is shown to `accept`, which may refuse it. */
export function dictionaryColumn(accept: (text: string, row: number) => void = () => undefined): DictionaryColumn {
  const places = new Map([['', 0]]);
  const texts = [''];
  // most texts are found here, in less time than in the map
  const slotTexts = new Array<string>(SLOTS).fill('');
  const slotCodes = new Uint32Array(SLOTS);
  let codes: Codes = new Uint8Array(0);

  const codeOf = (text: string, row: number): number => {
    const found = places.get(text);
    if (found !== undefined) return found;
    accept(text, row);
    places.set(text, texts.length);
    texts.push(text);
    codes = wideEnough(codes, texts.length);
    return texts.length - 1;
  };
  const codesOf = (size: number): Codes => grown(codes, size).slice(0, size);
  return {
    set: (row, text) => {
      if (row >= codes.length) codes = grown(codes, row + 1);
      const slot = slotOf(text);
      if (slotTexts[slot] !== text) {
        slotCodes[slot] = codeOf(text, row);
        slotTexts[slot] = text;
      }
      codes[row] = slotCodes[slot] as number;
    },
    codes: (size) => ({ texts, codes: codesOf(size) }),
    finish: (size) => sorted(texts, codesOf(size)),
  };
}

function slotOf(text: string): number {
  const last = text.length - 1;
  if (last < 1) return last < 0 ? 0 : text.charCodeAt(0) & (SLOTS - 1);
  const middle = 23 * text.charCodeAt(last >> 1); // the year of 2024-05
  const end = 61 * text.charCodeAt(last - 1) + 313 * text.charCodeAt(last);
  return (7 * text.charCodeAt(0) + middle + end + last) & (SLOTS - 1);
}

function sorted(texts: readonly string[], codes: Codes): Dictionary {
  const values = [...texts].sort();
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const ranks = Uint32Array.from(texts, (text) => placeOf.get(text) ?? 0);
  const ranked = codesFor(values.length, codes.length);
  for (let row = 0; row < codes.length; row += 1) ranked[row] = ranks[codes[row] as number] as number;
  return compact({ values, codes: ranked });
}

function wideEnough(codes: Codes, values: number): Codes {
  const wide = codesFor(values, 0);
  if (codes.BYTES_PER_ELEMENT >= wide.BYTES_PER_ELEMENT) return codes;
  const wider = codesFor(values, codes.length);
  wider.set(codes);
  return wider;
}
