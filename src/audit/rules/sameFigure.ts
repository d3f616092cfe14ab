import { areOfOneUnit, isOfUnknownTerms } from '../areOfOneUnit.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import { countsOf } from '../countsOf.js';
import type { Claim, ClaimKind } from '../finding.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { telling } from '../telling.js';

const KINDS: readonly ClaimKind[] = ['level', 'growth', 'share', 'rank', 'streak'];

/**
 * A claim against the others of the same figure; one that does not say whose count it is, against everybody's.
 *
 * @internal
 */
export function* sameFigure(ledger: Ledger): Generator<Check> {
  for (const says of KINDS) {
    for (const [claim, subject] of claimsThat(says, ledger)) {
      const readings = telling(othersOf(claim, subject, ledger)).map((other): [Claim] => [other]);
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
  const comparable = ({ allAt }: Subject): readonly Claim[] =>
    inUnit(allAt(says, observation.period), figure.unit).filter(
      (other) => says !== 'growth' || areOfOneUnit(claim, other),
    );
  const claims = comparable(subject);
  const beside = claims.length === 2 && claims[0] === claim ? [] : claims.filter((other) => other !== claim);
  return countsOf(subject, ledger).flatMap((count) => (count === subject ? beside : comparable(count)));
}
