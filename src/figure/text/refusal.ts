import { ChinaAseanError, excerpt, quote, type ErrorCode } from '../../errors.js';

/** @internal The error of a text that is not read. */
export function refusal(code: ErrorCode, expected: string, got: string): ChinaAseanError {
  return new ChinaAseanError(code, `figureFromText: expected ${expected}, got ${quote(got)}`, { text: excerpt(got) });
}
