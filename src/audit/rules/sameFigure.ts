import { areOfOneUnit, isOfUnknownTerms } from '../areOfOneUnit.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim, ClaimKind } from '../finding.js';
import { isUnstated } from '../isUnstated.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { isBounded, isWithin, meets } from '../meets.js';

const KINDS: readonly ClaimKind[] = ['level', 'growth', 'share', 'rank', 'streak'];

/**
 * A claim against the others of the same figure; one that does not say whose count it is, against everybody's.
 *
 * @internal
 */
export function* sameFigure(ledger: Ledger): Generator<Check> {
  for (const says of KINDS) {
    for (const [claim, subject] of claimsThat(says, ledger)) {
      const readings = telling(claim, othersOf(claim, subject, ledger)).map((other): [Claim] => [other]);
      const doubt = () => (readings.flat().concat(claim).some(isOfUnknownTerms) ? 'incomparable-basis' : null);
      yield* checkOf({ rule: 'same-figure', claim, readings, formula, doubt, isRevisable: true });
    }
  }
}

const formula = ([{ figure }]: readonly [Claim]): Outcome => ({
  value: figure.value,
  low: figure.low,
  high: figure.high,
  unit: figure.unit,
});

// of two claims only the less authoritative is checked, so that they are compared once
function othersOf(claim: Claim, subject: Subject, ledger: Ledger): readonly Claim[] {
  const { says, observation, figure } = claim;
  const comparable = ({ claimsAt }: Subject): readonly Claim[] =>
    inUnit(claimsAt(says, observation.period), figure.unit).filter(
      (other) => says !== 'growth' || areOfOneUnit(claim, other),
    );
  const claims = comparable(subject);
  const beside = claims.length === 2 && claims[0] === claim ? [] : claims.filter((other) => other !== claim);
  if (!isUnstated(subject.key.basis)) return beside;
  const elsewhere = ledger
    .alike(subject.key, ['basis'])
    .filter(({ key }) => !isUnstated(key.basis) && key.basis !== 'press-conversion')
    .flatMap(comparable);
  return [...beside, ...elsewhere];
}

// what is open on a side, and holds all that another of the same basis leaves, says nothing that the other does not say better:
// "nearly 7 trillion" fits a billion too
function telling(claim: Claim, others: readonly Claim[]): readonly Claim[] {
  const saysMore = ({ figure, observation }: Claim, than: Claim): boolean =>
    observation.basis === than.observation.basis && isWithin(figure, than.figure) && !isWithin(than.figure, figure);
  const excuses = ({ figure }: Claim): boolean => !isBounded(figure) && meets(figure, claim.figure);
  return others.filter((other) => !excuses(other) || !others.some((one) => saysMore(one, other)));
}
