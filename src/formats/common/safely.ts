import { isChinaAseanError } from '../../errors.js';
import type { SafeReading } from './reading.js';

/** @internal What a reader returns, or all that it refuses; what is wrong with its options is no problem of the input, and is thrown. */
export function safely<V>(read: () => V): SafeReading<V> {
  try {
    return Object.freeze({ ok: true, value: read(), issues: [] as const });
  } catch (error) {
    if (!isChinaAseanError(error) || (error.code !== 'invalid-input' && error.issues.length === 0)) throw error;
    const { code, message, issues } = error;
    return Object.freeze({
      ok: false,
      value: null,
      issues: issues.length > 0 ? issues : [{ code, path: [], message }],
    });
  }
}
