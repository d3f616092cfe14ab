import type { Attributes } from './reading.js';

type Field = readonly [name: string, text: string];

/**
 * Attributes of fields as they are written, and of what a reader adds to them. What is added keeps clear of a field of the same
 * name, and of what was added before: it is then called `added:name`.
 *
 * @internal
 */
export function attributesFrom(written: readonly Field[], added: readonly Field[]): Attributes {
  const taken = new Set(written.map(([name]) => name));
  const clear = (name: string): string => {
    if (taken.has(name)) return clear(`added:${name}`);
    taken.add(name);
    return name;
  };
  return Object.freeze(Object.fromEntries([...written, ...added.map(([name, text]) => [clear(name), text] as const)]));
}
