import { flagsIn } from './flagsIn.js';

/**
 * @internal The flags of a status: those that a word for it names, or itself; `null` where it is none of the library's. That it is normal
 * stays said, so that it is not taken for a status that is absent.
 */
export function statusWords(words: Readonly<Record<string, string>>): (status: string) => string | null {
  const known = new Map<string, string | null>([['', '']]);
  return (status) => {
    const found = known.get(status);
    if (found !== undefined) return found;
    const flags = flagsIn(Object.hasOwn(words, status) ? (words[status] as string) : status);
    const made = flags === null ? null : flags.join(' ');
    known.set(status, made);
    return made;
  };
}
