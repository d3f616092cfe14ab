import { add } from '../../figure/decimal.js';
import { isSummable } from '../../calculators/common/requireSummable.js';
import { addIntervals } from '../../figure/interval.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import { compositionDoubt } from '../compositionDoubt.js';
import { flows, members, windows, type Decomposition } from '../decompositions.js';
import type { Claim, Implied } from '../finding.js';
import { isNeverNegative } from '../isSummed.js';
import { inUnit, type Ledger } from '../ledger.js';
import { readingsOf } from '../readingsOf.js';

/** The rules that a whole is the sum of its parts. */
export type SumRule = 'total' | 'sum-of-windows' | 'sum-of-members';

const DECOMPOSITIONS = { total: flows, 'sum-of-windows': windows, 'sum-of-members': members } as const;

/**
 * Exports and imports against their total, the windows that fill a window against it, members against their bloc: `Σ part`. Where
 * a member is missing, the others are at most the bloc.
 *
 * @internal
 */
export function* sums(rule: SumRule, ledger: Ledger): Generator<Check> {
  for (const decomposition of DECOMPOSITIONS[rule](ledger)) {
    const { whole, missing } = decomposition;
    for (const claim of whole.subject.allAt('level', whole.period)) {
      const { unit } = claim.figure;
      // who is missing may have a deficit
      if (!isSummable(unit) || (missing > 0 && !isNeverNegative(whole.subject.key, unit))) continue;
      yield* checkOf({
        rule,
        claim,
        readings: partsBeside(claim, decomposition),
        formula: missing === 0 ? sum : atLeastSum,
        doubt: () => compositionDoubt(ledger, whole.subject.key, [whole.period]),
        isRevisable: true,
      });
    }
  }
}

function sum(parts: readonly Claim[]): Implied {
  const total = parts
    .map(({ figure }) => figure)
    .reduce((a, b) => ({
      ...a,
      value: add(a.value, b.value),
      ...addIntervals(a, b),
    }));
  return { value: total.value, low: total.low, high: total.high, unit: total.unit };
}

const atLeastSum = (parts: readonly Claim[]): Outcome => ({ ...sum(parts), value: null, high: null });

function partsBeside(claim: Claim, { parts }: Decomposition): readonly (readonly Claim[])[] {
  return readingsOf(
    claim,
    parts.map(({ subject, period }) => inUnit(subject.claimsAt('level', period), claim.figure.unit)),
  );
}
