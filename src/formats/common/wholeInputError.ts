import { ChinaAseanError } from '../../errors.js';

/** @internal The error of an input that is wrong as a whole: one problem, in no place. */
export function wholeInputError(caller: string, code: string, message: string): ChinaAseanError {
  return new ChinaAseanError('invalid-input', `${caller}: ${message}`, {}, [{ code, path: [], message }]);
}
