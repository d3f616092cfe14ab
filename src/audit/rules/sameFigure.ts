import { isCurrency, type Unit } from '../../figure/unit.js';
import type { Basis } from '../../model/observation.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim, ClaimKind } from '../finding.js';
import { isUnstated } from '../isUnstated.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';

const TERMS: Readonly<Partial<Record<Basis, Unit>>> = { 'customs-cny': 'CNY', 'customs-usd': 'USD' };
const KINDS: readonly ClaimKind[] = ['level', 'growth', 'share', 'rank', 'streak'];

/**
 * A claim against the others of the same figure; one that does not say whose count it is, against everybody's.
 *
 * @internal
 */
export function* sameFigure(ledger: Ledger): Generator<Check> {
  for (const says of KINDS) {
    for (const [claim, subject] of claimsThat(says, ledger)) {
      const readings = othersOf(claim, subject, ledger).map((other): [Claim] => [other]);
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
  const claims = inUnit(subject.claimsAt(says, observation.period), figure.unit);
  const beside = claims.length === 2 && claims[0] === claim ? [] : claims.filter((other) => other !== claim);
  if (!isUnstated(subject.key.basis)) return beside;
  const elsewhere = ledger
    .alike(subject.key, ['basis'])
    .filter(({ key }) => !isUnstated(key.basis) && key.basis !== 'press-conversion')
    .flatMap(({ claimsAt }) => inUnit(claimsAt(says, observation.period), figure.unit))
    .filter((other) => says !== 'growth' || areOfOneCurrency(claim, other));
  return [...beside, ...elsewhere];
}

// growth in yuan is not growth in dollars
function areOfOneCurrency(a: Claim, b: Claim): boolean {
  const [one, other] = [currencyOf(a), currencyOf(b)];
  return one === null || other === null || one === other;
}

function isOfUnknownTerms(claim: Claim): boolean {
  return claim.says === 'growth' && currencyOf(claim) === null;
}

function currencyOf({ observation: { basis, figure } }: Claim): Unit | null {
  return isCurrency(figure.unit) ? figure.unit : (TERMS[basis] ?? null);
}
