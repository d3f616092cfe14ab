import { inputError } from './inputError.js';

// spreadsheets save so what they call CSV, without more, under Windows in the West
const WAY_OUT =
  "save the file as UTF-8, or pass its text: new TextDecoder('windows-1252').decode(bytes), say, or 'gb18030'";

/** @internal Refuses bytes that are not UTF-8. */
export function refuseBytes(caller: string, byte: number | undefined, offset: number): never {
  const found = byte === undefined ? 'a sequence that is cut' : `0x${byte.toString(16).padStart(2, '0')}`;
  const message = `expected UTF-8, got ${found} at byte ${offset}: ${WAY_OUT}`;
  throw inputError(caller, 'text in UTF-8', [{ code: 'malformed-utf-8', path: [], message }]);
}
