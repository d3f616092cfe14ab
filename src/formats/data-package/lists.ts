import type { Dataset } from '../../model/dataset.js';

/** @internal The name of a list of records of a dataset. */
export type ListName = Exclude<keyof Dataset, 'version' | 'asOf'>;

/** @internal The lists of a dataset, in the order in which they are written. */
export const LISTS: readonly ListName[] = [
  'partners',
  'indicators',
  'sources',
  'observations',
  'assets',
  'agreements',
  'events',
];

/** @internal The resource that holds the nested records of a list. */
export function resourceOf(list: ListName): string {
  return `${list}-json`;
}
