import type { Issue } from '../../errors.js';
import type { CodeMap } from '../common/codeMap.js';
import { decoderOf } from '../common/decoderOf.js';
import { decoded } from './decoded.js';
import { flagsIn } from './flagsIn.js';

/**
 * @internal The flags of a status: those that a word for it names, or itself; `null` where it is none of the library's. That it is normal
 * stays said, so that it is not taken for a status that is absent. What a function refuses is put among the issues, once.
 */
export function statusWords(
  words: CodeMap | undefined,
  path: Issue['path'],
  issues: Issue[],
): (status: string) => string | null {
  const decode = decoderOf('status', words);
  const known = new Map<string, string | null>([['', '']]);
  return (status) => {
    const found = known.get(status);
    if (found !== undefined) return found;
    const flags = flagsIn(decoded(decode, status, [...path, 'status'], issues) ?? status);
    const made = flags === null ? null : flags.join(' ');
    known.set(status, made);
    return made;
  };
}
