import { growthRate } from '../../calculators/growth/growthRate.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { checkOf, type Check, type Excuse, type Outcome } from '../check.js';
import { compositionDoubt } from '../compositionDoubt.js';
import type { Claim } from '../finding.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { levelsBeside } from '../levelsBeside.js';
import { outcomeOf } from '../outcomeOf.js';

const TERMS = { 'customs-cny': 'customs-usd', 'customs-usd': 'customs-cny' } as const;

/** @internal A growth rate against the level and the level a year earlier: `current / base − 1`. */
export function* growth(ledger: Ledger): Generator<Check> {
  for (const [claim, subject] of claimsThat('growth', ledger)) {
    const { period } = claim.observation;
    yield* checkOf<Change>({
      rule: 'growth',
      claim,
      readings: changesTo(claim, subject),
      formula,
      excuses: () => inOtherTerms(claim, subject, ledger),
      doubt: () => compositionDoubt(ledger, subject.key, [period, sameWindowYearEarlier(period)]),
      isRevisable: true,
    });
  }
}

type Change = readonly [current: Claim, base: Claim];

const formula = ([current, base]: Change): Outcome => outcomeOf(growthRate(current.figure, base.figure));

function changesTo(claim: Claim, subject: Subject): readonly Change[] {
  const bases = subject.claimsAt('level', sameWindowYearEarlier(claim.observation.period));
  return levelsBeside(claim, subject).flatMap((current) =>
    inUnit(bases, current.figure.unit).map((base) => [current, base] as const),
  );
}

function inOtherTerms(claim: Claim, { key }: Subject, ledger: Ledger): readonly Excuse<Change>[] {
  const basis = TERMS[key.basis as keyof typeof TERMS];
  const other = basis === undefined ? undefined : ledger.find({ ...key, basis });
  if (other === undefined) return [];
  return changesTo(claim, other).map((claims) => ({ verdict: 'currency-terms', claims }));
}
