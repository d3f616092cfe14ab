import { ChinaAseanError, excerpt, quote } from '../errors.js';
import { findById, type HasId } from './findById.js';

/**
 * The record with an id, in any table of a dataset.
 *
 * @param records - The table, for example `dataset.partners`.
 * @param id - The id.
 * @returns The record.
 * @throws ChinaAseanError `not-found` when no record has the id.
 *
 * @example
 * import { getById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * getById(dataset.partners, 'VN').names.en; // => 'Viet Nam'
 * getById(dataset.sources, 'hearsay'); // throws ChinaAseanError not-found
 */
export function getById<T extends HasId>(records: readonly T[], id: T['id']): T {
  const record = findById(records, id);
  if (record !== undefined) return record;
  const some = records.slice(0, 8).map((candidate) => excerpt(candidate.id));
  const known = some.join(', ') + (records.length > some.length ? ', …' : '');
  throw new ChinaAseanError('not-found', `getById: expected one of ${known || 'no ids at all'}, got ${quote(id)}`, {
    id,
  });
}
