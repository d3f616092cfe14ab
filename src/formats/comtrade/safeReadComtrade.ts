import type { Reading, SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { ComtradeReadOptions } from './comtradeOptions.js';
import { readComtrade } from './readComtrade.js';

/**
 * Reads an answer of UN Comtrade as `readComtrade` does, and does not throw for what is wrong with it.
 *
 * @param input - The answer, as JSON text, bytes in UTF-8 or parsed.
 * @param options - As those of `readComtrade`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with all that is wrong.
 * @throws ChinaAseanError `invalid-argument` when the options make no sense.
 *
 * @example
 * import { safeReadComtrade } from 'china-asean/comtrade';
 *
 * safeReadComtrade({ count: 0, data: [], error: '' }).ok; // => true
 * safeReadComtrade({ statusCode: 401, message: 'Access denied' }).issues[0]?.message; // => 'expected rows, the service says "401: Access denied"'
 */
export function safeReadComtrade(input: unknown, options: ComtradeReadOptions = {}): SafeReading<Reading> {
  return safely(() => readComtrade(input, options));
}
