import type { CodeMap } from './codeMap.js';
import { decoderOf, type Decode } from './decoderOf.js';
import { isOfPartners } from './isOfPartners.js';

/** @internal Makes what reads the texts of a field by the options `codes`, and then `partners` where the field is one of partners. */
export function keyDecoder(field: string, words: CodeMap | undefined, partnerOf: Decode | null): Decode {
  const wordFor = decoderOf(field, words);
  if (partnerOf === null || !isOfPartners(field)) return wordFor;
  return (text) => {
    const word = wordFor(text);
    return partnerOf(word ?? text) ?? word;
  };
}
