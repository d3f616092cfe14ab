import { requireRecords } from './requireRecords.js';

/** A record of a table of a dataset. */
export interface HasId {
  /** The id of the record within its table. */
  readonly id: string;
}

/**
 * The record with an id, in any table of a dataset, if there is one.
 *
 * @param records - The table, for example `dataset.sources`.
 * @param id - The id.
 * @returns The record, or `undefined`.
 *
 * @example
 * import { findById } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * findById(dataset.partners, 'Atlantis'); // => undefined
 */
export function findById<T extends HasId>(records: readonly T[], id: T['id'] | (string & {})): T | undefined {
  return requireRecords('findById', records).find((record) => record.id === id);
}
