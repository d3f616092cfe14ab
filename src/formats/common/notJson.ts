import type { ChinaAseanError } from '../../errors.js';
import { wholeInputError } from './wholeInputError.js';

/** @internal The error of a text that is not JSON, the same in every reader. */
export function notJson(caller: string, got: string): ChinaAseanError {
  return wholeInputError(caller, 'not-json', `expected JSON text, got ${got}`);
}
