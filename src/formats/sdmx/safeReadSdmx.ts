import type { Reading, SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import { readSdmx } from './readSdmx.js';
import type { SdmxReadOptions } from './sdmxReadOptions.js';

/**
 * Reads observations from an SDMX message as {@link readSdmx} does, and returns what is wrong instead of throwing.
 *
 * @param input - Text, its bytes in UTF-8 (a `Uint8Array` or an `ArrayBuffer`), or a message that is parsed already.
 * @param options - As of {@link readSdmx}.
 * @returns The reading, or all problems with their places.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadSdmx } from 'china-asean/sdmx';
 *
 * safeReadSdmx('<?xml version="1.0"?><mes:GenericData/>').issues[0]?.code; // => 'sdmx-ml'
 */
export function safeReadSdmx(
  input: string | Uint8Array | ArrayBuffer | object,
  options: SdmxReadOptions = {},
): SafeReading<Reading> {
  return safely(() => readSdmx(input, options));
}
