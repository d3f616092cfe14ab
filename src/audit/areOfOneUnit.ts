import type { Unit } from '../figure/unit.js';
import type { Basis } from '../model/observation.js';
import type { Claim } from './finding.js';

const TERMS: Readonly<Partial<Record<Basis, Unit>>> = { 'customs-cny': 'CNY', 'customs-usd': 'USD' };

/** @internal Whether two rates may be of levels that are counted in the same: growth in yuan is not growth in dollars. */
export function areOfOneUnit(a: Claim, b: Claim): boolean {
  const [one, other] = [termsOf(a), termsOf(b)];
  return one === null || other === null || one === other;
}

/** @internal Whether a claim is of growth that may be in yuan or in dollars. */
export function isOfUnknownTerms(claim: Claim): boolean {
  return claim.says === 'growth' && termsOf(claim) === null;
}

// what the level is counted in that a rate is printed beside; of a rate that is printed alone, what its basis counts in
function termsOf({ observation: { basis, figure } }: Claim): Unit | null {
  return figure.unit === 'ratio' ? (TERMS[basis] ?? null) : figure.unit;
}
