import { STATUS_FLAGS } from '../../model/observation.js';

const NORMAL = 'A';

/** @internal The flags among codes, with spaces between them, and whether all codes are such. */
export function flagsIn(codes: readonly string[]): { readonly flags: string; readonly isKnown: boolean } {
  const given = codes.filter((code) => code !== '');
  const known = given.filter((code) => code === NORMAL || (STATUS_FLAGS as readonly string[]).includes(code));
  return { flags: [...new Set(known)].join(' '), isKnown: known.length === given.length };
}
