import { isNear, saysMore } from '../figure/interval.js';
import { byAuthority } from './byAuthority.js';
import { byReserve } from './byReserve.js';
import type { Dataset } from './dataset.js';
import type { Observation } from './observation.js';

type Comparator = (a: Observation, b: Observation) => number;

/** @internal Claims of one key, window and unit as a new list, the one that is chosen first. */
export type Ranking = <O extends Observation>(claims: readonly O[]) => readonly O[];

/** @internal How all who choose between claims choose: by the caller's comparator, or by the rule that `seriesOf` tells. */
export function rankingOf(
  dataset: readonly Observation[] | Partial<Pick<Dataset, 'sources'>>,
  prefer: Comparator | undefined,
): Ranking {
  if (prefer !== undefined) return (claims) => sorted(claims, prefer);
  const authority = byAuthority('sources' in dataset ? dataset : {});
  return (claims) => {
    // for each claim by itself, since to lie within is no order
    const idle = new Set<Observation>(claims.filter((claim) => isSaidBetter(claim, claims)));
    return sorted(claims, (a, b) => byReserve(a, b) || Number(idle.has(a)) - Number(idle.has(b)) || authority(a, b));
  };
}

// "over 100 billion" beside 133.98, whoever says it, unless that is the one in doubt, or too far away to be meant
function isSaidBetter(claim: Observation, claims: readonly Observation[]): boolean {
  return claims.some(
    (other) =>
      saysMore(other.figure, claim.figure) && isNear(other.figure, claim.figure) && byReserve(other, claim) <= 0,
  );
}

function sorted<O extends Observation>(claims: readonly O[], prefer: Comparator): readonly O[] {
  return [...claims].sort((a, b) => prefer(a, b) || (a.id < b.id ? -1 : 1));
}
