import { comparePeriods } from '../period/comparePeriods.js';
import type { Period } from '../period/period.js';
import { byReserve } from './byReserve.js';
import type { Dataset } from './dataset.js';
import type { Observation } from './observation.js';
import type { Authority } from './source.js';

const AUTHORITIES: Readonly<Record<Authority, number>> = {
  'official-statistics': 0,
  ministry: 1,
  intergovernmental: 2,
  operator: 3,
  media: 4,
  opinion: 5,
  repost: 6,
};

/**
 * A comparator that puts the claim with fewer reserves first, then the one of the more authoritative source, of equals the one
 * published last.
 *
 * @internal
 */
export function byAuthority({
  sources = [],
}: Partial<Pick<Dataset, 'sources'>>): (a: Observation, b: Observation) => number {
  const ranks = new Map(sources.map(({ id, authority }) => [id, AUTHORITIES[authority]]));
  const dates = new Map(sources.map(({ id, published }) => [id, published]));
  const rank = (id: string): number => ranks.get(id) ?? Object.keys(AUTHORITIES).length;
  return (a, b) =>
    byReserve(a, b) || rank(a.source) - rank(b.source) || laterFirst(dates.get(a.source), dates.get(b.source));
}

function laterFirst(a: Period | null | undefined, b: Period | null | undefined): number {
  if (a && b) return comparePeriods(b, a);
  return Number(!a) - Number(!b);
}
