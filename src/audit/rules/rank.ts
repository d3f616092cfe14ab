import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { claimsThat, type Ledger } from '../ledger.js';
import { standings } from '../standings.js';

/**
 * A rank against the levels that are there: it is below each partner whose level is surely greater.
 *
 * @internal
 */
export function* rank(ledger: Ledger): Generator<Check> {
  for (const [claim, { key }] of claimsThat('rank', ledger)) {
    const derived = ledger.indicators.get(key.indicator)?.derivedFrom;
    if (derived === undefined) continue;
    const measured = { ...key, indicator: derived.indicator };
    const readings = standings(measured, claim.observation.period, ledger, derived.among).map(({ own, greater }) => [
      own,
      ...greater,
    ]);
    yield* checkOf({ rule: 'rank', claim, readings, formula });
  }
}

// the own level and those that are greater
const formula = ({ length }: readonly Claim[]): Outcome => ({
  value: null,
  low: `${length}`,
  high: null,
  unit: 'rank',
});
