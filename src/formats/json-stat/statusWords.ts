import { STATUS_FLAGS } from '../../model/observation.js';

const NORMAL = 'A';

/** @internal The flags of a status: those that a word for it names, or itself; `null` where it is none of the library's. */
export function statusWords(words: Readonly<Record<string, string>>): (status: string) => string | null {
  const known = new Map<string, string | null>([['', '']]);
  return (status) => {
    const found = known.get(status);
    if (found !== undefined) return found;
    const text = Object.hasOwn(words, status) ? (words[status] as string) : status;
    const flags = new Set(text.split(' ').filter((flag) => flag !== '' && flag !== NORMAL));
    const isKnown = [...flags].every((flag) => (STATUS_FLAGS as readonly string[]).includes(flag));
    const made = isKnown ? [...flags].join(' ') : null;
    known.set(status, made);
    return made;
  };
}
