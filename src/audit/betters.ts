import { saysMore } from '../figure/interval.js';
import { byReserve } from '../model/byReserve.js';
import { areOfOneUnit } from './areOfOneUnit.js';
import type { Claim } from './finding.js';

/** @internal Whether a claim leaves nothing to say for another of the same kind and window, which is open on a side. */
export function betters(claim: Claim, other: Claim): boolean {
  const [one, two] = [claim.observation, other.observation];
  return (
    saysMore(claim.figure, other.figure) &&
    claim.figure.unit === other.figure.unit &&
    one.basis === two.basis &&
    byReserve(one, two) <= 0 &&
    (claim.says !== 'growth' || areOfOneUnit(claim, other))
  );
}
