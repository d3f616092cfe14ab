import { compare } from '../../figure/decimal.js';
import type { Figure } from '../../figure/figure.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { areOfOneUnit, isOfUnknownTerms } from '../areOfOneUnit.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import { compositionDoubt } from '../compositionDoubt.js';
import { flows, members, windows, type Decomposition } from '../decompositions.js';
import type { Claim } from '../finding.js';
import type { Ledger } from '../ledger.js';
import { isNeverNegative } from '../isSummed.js';
import { readingsOf } from '../readingsOf.js';

/** @internal The growth of a whole against that of all its parts, between the least and the greatest of which it lies. */
export function* growthOfParts(ledger: Ledger): Generator<Check> {
  for (const { whole, parts, missing } of wholes(ledger)) {
    const { subject, period } = whole;
    if (missing > 0) continue;
    for (const claim of subject.allAt('growth', period)) {
      // what turns from one part to another grows by more than each of them
      if (!isNeverNegative(subject.key, claim.observation.figure.unit)) continue;
      const readings = readingsOf(
        claim,
        parts.map((part) => part.subject.claimsAt('growth', part.period).filter((other) => areOfOneUnit(claim, other))),
      );
      const doubt = () =>
        readings.flat().concat(claim).some(isOfUnknownTerms)
          ? 'incomparable-basis'
          : compositionDoubt(ledger, subject.key, [period, sameWindowYearEarlier(period)]);
      yield* checkOf({ rule: 'growth-of-parts', claim, readings, formula, doubt, isRevisable: true });
    }
  }
}

function* wholes(ledger: Ledger): Generator<Decomposition> {
  yield* flows(ledger);
  yield* windows(ledger);
  yield* members(ledger);
}

const formula = (rates: readonly Claim[]): Outcome => ({
  value: null,
  low: extreme(rates, 'low', -1),
  high: extreme(rates, 'high', 1),
  unit: 'ratio',
});

// open where that of any part is
function extreme(rates: readonly Claim[], bound: 'low' | 'high', side: -1 | 1): Figure['low'] {
  return rates
    .map(({ figure }) => figure[bound])
    .reduce((a, b) => (a === null || b === null ? null : compare(a, b) === side ? a : b));
}
