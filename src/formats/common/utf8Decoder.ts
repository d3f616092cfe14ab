/** What decodes bytes, piece by piece. */
export interface Utf8Decoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

// every platform has it; the types of the library know of none
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Utf8Decoder;

/** @internal A decoder that throws for malformed bytes, and keeps a byte order mark. */
export function utf8Decoder(): Utf8Decoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}
