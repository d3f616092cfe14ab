import { ChinaAseanError, quote } from '../../errors.js';
import { isRecord } from './isRecord.js';

/** @internal Refuses codes of what is no field, and what tells no texts by codes. */
export function checkCodes(caller: string, codes: object | undefined, fields: readonly string[]): void {
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { codes: got });
  };
  for (const [field, words] of Object.entries<unknown>({ ...codes })) {
    if (!fields.includes(field)) refuse(`fields of ${fields.join(', ')} in codes`, field);
    if (words === undefined || typeof words === 'function') continue;
    const isMap = isRecord(words) && Object.values(words).every((word) => typeof word === 'string');
    if (!isMap) refuse(`texts by codes, or a function, as codes.${field}`, words);
  }
}
