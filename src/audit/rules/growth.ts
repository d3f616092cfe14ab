import { growthRate } from '../../calculators/growth/growthRate.js';
import type { Basis } from '../../model/observation.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { isOfUnknownTerms } from '../areOfOneUnit.js';
import { checkOf, type Check, type Excuse, type Outcome } from '../check.js';
import { compositionDoubt } from '../compositionDoubt.js';
import { countDoubt } from '../countDoubt.js';
import type { Claim } from '../finding.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { levelsBeside } from '../levelsBeside.js';
import { levelsByCount } from '../levelsByCount.js';
import { outcomeOf } from '../outcomeOf.js';

// the counts that are printed in two currencies; what does not say whose count it is may be of either
const IN_OTHER_TERMS: Readonly<Partial<Record<Basis, readonly Basis[]>>> = {
  'customs-cny': ['customs-usd'],
  'customs-usd': ['customs-cny'],
  'customs-unspecified': ['customs-cny', 'customs-usd'],
  press: ['customs-cny', 'customs-usd'],
};

/**
 * A growth rate against the level and the level a year earlier, both of one count: `current / base − 1`.
 *
 * @internal
 */
export function* growth(ledger: Ledger): Generator<Check> {
  for (const [claim, subject] of claimsThat('growth', ledger)) {
    const { period } = claim.observation;
    // within one count: the base of another is another base
    const counted = levelsByCount(claim, subject, ledger).map(
      ([count, levels]) => [count, changesTo(claim, levels, count)] as const,
    );
    const readings = counted.flatMap(([, changes]) => changes);
    const isItsOwn = counted.some(([count, changes]) => count === subject && changes.length > 0);
    yield* checkOf<Change>({
      rule: 'growth',
      claim,
      readings,
      formula,
      excuses: () => inOtherTerms(claim, subject, ledger),
      doubt: () =>
        (isItsOwn ? null : countDoubt(claim, subject, ledger)) ??
        termsDoubt(claim, [...readings, ...inOtherTerms(claim, subject, ledger).map(({ claims }) => claims)]) ??
        compositionDoubt(ledger, subject.key, [period, sameWindowYearEarlier(period)]),
      isRevisable: true,
    });
  }
}

// a rate that does not say in which currency it is may be in the one of which there are no levels
function termsDoubt(claim: Claim, changes: readonly Change[]): 'incomparable-basis' | null {
  const units = new Set(changes.map(([current]) => current.figure.unit));
  return isOfUnknownTerms(claim) && units.has('CNY') !== units.has('USD') ? 'incomparable-basis' : null;
}

type Change = readonly [current: Claim, base: Claim];

const formula = ([current, base]: Change): Outcome => outcomeOf(growthRate(current.figure, base.figure));

function changesTo({ observation }: Claim, levels: readonly Claim[], { claimsAt }: Subject): readonly Change[] {
  const bases = claimsAt('level', sameWindowYearEarlier(observation.period));
  return levels.flatMap((current) => inUnit(bases, current.figure.unit).map((base) => [current, base] as const));
}

function inOtherTerms(claim: Claim, { key }: Subject, ledger: Ledger): readonly Excuse<Change>[] {
  const others = IN_OTHER_TERMS[key.basis]?.flatMap((basis) => ledger.find({ ...key, basis }) ?? []) ?? [];
  return others
    .flatMap((other) => changesTo(claim, levelsBeside(claim, other), other))
    .filter(([current]) => current.figure.unit !== claim.observation.figure.unit)
    .map((claims) => ({ verdict: 'currency-terms', claims }));
}
