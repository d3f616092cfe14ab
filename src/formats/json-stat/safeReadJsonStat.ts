import type { Reading, SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import type { JsonStatReadOptions } from './jsonStatOptions.js';
import { readJsonStat } from './readJsonStat.js';

/**
 * {@link readJsonStat} without throwing for what is wrong with the input.
 *
 * @param input - JSON text, its bytes, or what was parsed.
 * @param options - As {@link readJsonStat} takes them.
 * @returns What was found, or everything that is wrong with the input.
 * @throws ChinaAseanError `invalid-argument` for options that are none.
 *
 * @example
 * import { safeReadJsonStat } from 'china-asean/json-stat';
 *
 * safeReadJsonStat('{"error":[{"status":404,"label":"no such table"}]}').issues.map(({ code, message }) => [code, message]);
 * // => [['service-error', 'expected data, the service says: "no such table"']]
 */
export function safeReadJsonStat(input: unknown, options: JsonStatReadOptions = {}): SafeReading<Reading> {
  return safely(() => readJsonStat(input, options));
}
