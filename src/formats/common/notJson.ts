import { ChinaAseanError } from '../../errors.js';

/** @internal The error of a text that is not JSON, the same in every reader. */
export function notJson(caller: string, got: string): ChinaAseanError {
  const message = `expected JSON text, got ${got}`;
  return new ChinaAseanError('invalid-input', `${caller}: ${message}`, {}, [{ code: 'not-json', path: [], message }]);
}
