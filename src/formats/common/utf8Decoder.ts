import { wholeInputError } from './wholeInputError.js';

/** What decodes bytes, piece by piece. */
export interface Utf8Decoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

// the types of the library know of none; jsdom, in which tests of pages are run, has none
declare const TextDecoder:
  (new (label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => Utf8Decoder) | undefined;

/** @internal A decoder that throws for malformed bytes, and keeps a byte order mark. */
export function utf8Decoder(caller: string): Utf8Decoder {
  if (typeof TextDecoder !== 'undefined') return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const message =
    'expected text, got bytes, and there is no TextDecoder to read them with, as in jsdom: pass the text, or make that of node:util the global one';
  throw wholeInputError(caller, 'no-text-decoder', message);
}
