import { frozen } from './frozen.js';

/** How the tables of a record are made. */
type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** A frozen record whose tables are made and frozen when they are first asked for, so that loading them costs next to nothing. */
export function lazily<T extends object>(makers: Makers<T>): T {
  const made = new Map<string, unknown>();
  const table = (name: string, make: () => unknown): unknown => {
    if (!made.has(name)) made.set(name, frozen(make()));
    return made.get(name);
  };
  const getters = Object.entries<() => unknown>(makers).map(([name, make]) => [
    name,
    { enumerable: true, get: () => table(name, make) },
  ]);
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap)) as T;
}
