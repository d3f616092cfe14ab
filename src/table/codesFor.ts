import type { Codes } from './tableModel.js';

/** @internal An array for the codes of a number of texts, no wider than they need. */
export function codesFor(values: number, size: number): Codes {
  if (values <= 2 ** 8) return new Uint8Array(size);
  return values <= 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}
