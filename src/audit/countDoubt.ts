import { includes, isBounded } from '../figure/interval.js';
import { areOfOneUnit } from './areOfOneUnit.js';
import { countsOf } from './countsOf.js';
import type { Claim } from './finding.js';
import { inUnit, type Ledger, type Subject } from './ledger.js';

/**
 * `incomparable-basis` where a claim does not say whose count it is, and somebody prints the same number of theirs: it need not
 * follow from what others count, and whether it follows from theirs is asked of their own claim.
 *
 * @internal
 */
export function countDoubt(claim: Claim, subject: Subject, ledger: Ledger): 'incomparable-basis' | null {
  const { says, figure, observation } = claim;
  const stated = countsOf(subject, ledger).filter((count) => count !== subject);
  const isTheirs = stated
    .flatMap(({ claimsAt }) => inUnit(claimsAt(says, observation.period), figure.unit))
    .filter((other) => says !== 'growth' || areOfOneUnit(claim, other))
    .some((other) => isBounded(other.figure) && includes(figure, other.figure.value));
  return isTheirs ? 'incomparable-basis' : null;
}
