import { ChinaAseanError, excerpt, quote } from '../errors.js';
import type { HasId } from './findById.js';
import { requireRecords } from './requireRecords.js';

/** Of a union of records, those that may have the id. */
export type WithId<T extends HasId, I extends T['id']> = T extends unknown ? (I extends T['id'] ? T : never) : never;

/**
 * The record with an id, in any table of a dataset.
 *
 * @param records - The table, for example `dataset.partners`.
 * @param id - The id.
 * @returns The record; of the bundled dataset, of the type that it has: `getById(dataset.partners, 'ASEAN')` is a `Bloc`.
 * @throws ChinaAseanError `not-found` when no record has the id; `invalid-argument` when the table is none.
 *
 * @example
 * import { getById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * getById(dataset.partners, 'VN').names.en; // => 'Viet Nam'
 * getById(dataset.sources, 'hearsay'); // throws ChinaAseanError not-found
 */
export function getById<T extends HasId, I extends T['id']>(records: readonly T[], id: I): WithId<T, I> {
  const record = requireRecords('getById', records).find((candidate) => candidate.id === id);
  if (record !== undefined) return record as WithId<T, I>;
  const some = records.slice(0, 8).map((candidate) => excerpt(candidate.id));
  const known = some.join(', ') + (records.length > some.length ? ', …' : '');
  throw new ChinaAseanError('not-found', `getById: expected one of ${known || 'no ids at all'}, got ${quote(id)}`, {
    id,
  });
}
