import { inputError } from './inputError.js';

/** @internal Refuses bytes that are not UTF-8. */
export function refuseBytes(caller: string, byte: number | undefined, offset: number): never {
  const found = byte === undefined ? 'a sequence that is cut' : `0x${byte.toString(16).padStart(2, '0')}`;
  const message = `expected UTF-8, got ${found} at byte ${offset}: convert the file`;
  throw inputError(caller, 'text in UTF-8', [{ code: 'malformed-utf-8', path: [], message }]);
}
