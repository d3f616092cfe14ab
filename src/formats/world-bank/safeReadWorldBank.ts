import type { Reading, SafeReading } from '../common/reading.js';
import { safely } from '../common/safely.js';
import { readWorldBank } from './readWorldBank.js';
import type { WorldBankReadOptions } from './worldBankOptions.js';

/**
 * {@link readWorldBank} without throwing for what is wrong with the input.
 *
 * @param input - An answer, or a list of the pages of one.
 * @param options - As {@link readWorldBank} takes them.
 * @returns What was found, or everything that is wrong with the input.
 * @throws ChinaAseanError `invalid-argument` or `unknown-unit` when the options make no sense.
 *
 * @example
 * import { safeReadWorldBank } from 'china-asean/world-bank';
 *
 * const answer = '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]';
 * const { ok, issues } = safeReadWorldBank(answer);
 * [ok, issues[0]?.code]; // => [false, 'service-error']
 */
export function safeReadWorldBank(input: unknown, options: WorldBankReadOptions = {}): SafeReading<Reading> {
  return safely(() => readWorldBank(input, options));
}
