import { FACETS, type Facet, type Wanted } from './facet.js';

/** What an address asks for, and the names in it that mean nothing here. */
export interface Address {
  readonly wanted: Wanted;
  readonly unknown: readonly string[];
}

/** Reads the part of an address behind its `#`; of a name that is there twice the last counts, an empty value asks for nothing. */
export function readAddress(hash: string): Address {
  const pairs = [...new URLSearchParams(hash.replace(/^#/u, ''))];
  const isFacet = (name: string): name is Facet => (FACETS as readonly string[]).includes(name);
  const wanted = new Map(pairs.flatMap(([name, value]) => (isFacet(name) ? [[name, value] as const] : [])));
  return {
    wanted: new Map([...wanted].filter(([, value]) => value !== '')),
    unknown: [...new Set(pairs.map(([name]) => name).filter((name) => !isFacet(name)))],
  };
}

/** Writes the part of an address behind its `#`; `readAddress` reads it. */
export function writeAddress(wanted: Wanted): string {
  const pairs = FACETS.flatMap((facet) => {
    const value = wanted.get(facet);
    return value === undefined || value === '' ? [] : [[facet, value]];
  });
  return `#${new URLSearchParams(pairs).toString()}`;
}
