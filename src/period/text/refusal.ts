import { ChinaAseanError, excerpt, quote, type ErrorCode } from '../../errors.js';

/** @internal The error of a text that is not read. */
export function refusal(code: ErrorCode, expected: string, text: string, got: string = text): ChinaAseanError {
  return new ChinaAseanError(code, `periodFromText: expected ${expected}, got ${quote(got)}`, { text: excerpt(text) });
}
