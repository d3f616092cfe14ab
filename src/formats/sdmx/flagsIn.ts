import { STATUS_FLAGS } from '../../model/observation.js';

const NORMAL = 'A';

/** @internal The flags among codes, with spaces between them, and the codes that are none. */
export function flagsIn(codes: readonly string[]): { readonly flags: string; readonly others: readonly string[] } {
  const given = codes.filter((code) => code !== '');
  const isFlag = (code: string): boolean => code === NORMAL || (STATUS_FLAGS as readonly string[]).includes(code);
  const flags = [...new Set(given.filter(isFlag))].join(' ');
  return { flags, others: given.filter((code) => !isFlag(code)) };
}
