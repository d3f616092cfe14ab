import type { Issue } from '../../errors.js';
import type { Entry } from './rowReader.js';
import { severalEditions } from './severalEditions.js';

/** Finds series of which some windows are of one edition of the Harmonized System and some of another. */
export interface SeriesEditions {
  /** Takes a row in. */
  readonly add: (entry: Entry, row: number) => void;
  /** What is to be told, once for all series. */
  readonly told: (place: string) => readonly Issue[];
}

/** @internal */
export function seriesEditions(): SeriesEditions {
  const firsts = new Map<string, string>();
  const joined = new Set<string>();
  const editions = new Set<string>();
  let at: number | null = null;
  return {
    add: ({ reporter, partner, flow, commodity, part, edition }, row) => {
      if (edition === '') return;
      const key = [reporter, partner, flow.name, commodity, ...(part === '' ? [] : [part])].join(' ');
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, edition);
      if (first === undefined || first === edition) return;
      joined.add(key);
      editions.add(first).add(edition);
      at ??= row;
    },
    told: (place) => {
      const [key] = joined;
      if (key === undefined || at === null) return [];
      const where = joined.size === 1 ? `windows of ${key}` : `windows of ${joined.size} series, ${key} first,`;
      return severalEditions([...editions], [place, at], where);
    },
  };
}
