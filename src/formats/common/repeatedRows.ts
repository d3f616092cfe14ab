import type { Issue } from '../../errors.js';
import { KEY_FIELDS, type ObservationKey } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import { placeOf } from './placeOf.js';

/** What a row is of. */
type Facts = ObservationKey & { readonly period: Period };

/** Takes what a row is of, its number, and what tells where it is. */
type VisitFacts = (facts: Facts, row: number, path: () => Issue['path']) => void;

/** @internal The rows that are of a key and window of another and are not kept, by their numbers. */
export function repeatedRows(
  kept: 'keep' | 'refuse' | 'first' | 'last',
  eachRow: (visit: VisitFacts) => void,
): ReadonlyMap<number, Issue> {
  const dropped = new Map<number, Issue>();
  if (kept === 'keep') return dropped;
  const before = new Map<string, { readonly row: number; readonly path: () => Issue['path'] }>();
  eachRow((facts, row, path) => {
    const key = JSON.stringify(KEY_FIELDS.map((field) => facts[field] ?? null));
    const other = before.get(key);
    const one = { row, path };
    if (other === undefined || kept === 'last') before.set(key, one);
    if (other === undefined) return;
    const [out, stays] = kept === 'last' ? [other, one] : [one, other];
    const what = KEY_FIELDS.flatMap((field) => facts[field] ?? []).join(' ');
    const which = kept === 'refuse' ? '' : ', which is kept';
    const message = `expected ${what} once, it is in ${placeOf(stays.path())} too${which}`;
    dropped.set(out.row, { code: 'duplicate', path: out.path(), message });
  });
  return dropped;
}
