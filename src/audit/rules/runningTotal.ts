import { isSummable } from '../../calculators/common/requireSummable.js';
import type { DateText } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { isNeverNegative, isSummed } from '../isSummed.js';
import type { Ledger, Subject } from '../ledger.js';
import { telling } from '../telling.js';

/**
 * A running total against the one before it, which it is not below: sums since one day, or an amount that only grows. The flows
 * of capital are net and may turn back; those of trade, people and goods do not.
 *
 * @internal
 */
export function* runningTotal(ledger: Ledger): Generator<Check> {
  for (const subject of ledger.subjects) {
    for (const run of runsOf(subject, ledger)) {
      for (const [index, claims] of run.entries()) {
        const readings = telling(run[index - 1] ?? []).map((earlier): [Claim] => [earlier]);
        for (const claim of claims)
          yield* checkOf({ rule: 'running-total', claim, readings, formula, isRevisable: true });
      }
    }
  }
}

const formula = ([{ figure }]: readonly [Claim]): Outcome => ({
  value: null,
  low: figure.low,
  high: null,
  unit: figure.unit,
});

/** What is claimed up to each day, in order of the days. */
type Run = readonly (readonly Claim[])[];

// of one unit and since one day, or since ever
function runsOf({ key, periods, allAt }: Subject, ledger: Ledger): readonly Run[] {
  const onlyGrows = ledger.indicators.get(key.indicator)?.nature === 'cumulative';
  if (key.flow === 'balance' || !(onlyGrows || isSummed(key, ledger))) return [];
  const runs = new Map<string, Map<DateText, Claim[]>>();
  for (const claim of periods.flatMap((period) => allAt('level', period))) {
    const { unit } = claim.figure;
    const { first, last } = periodBounds(claim.observation.period);
    if (!onlyGrows && (first === null || !isNeverNegative(key, unit) || !isSummable(unit))) continue;
    const name = onlyGrows ? unit : `${unit} ${first ?? ''}`;
    const run = runs.get(name) ?? new Map<DateText, Claim[]>();
    runs.set(name, run);
    const sameDay = run.get(last) ?? [];
    run.set(last, sameDay);
    sameDay.push(claim);
  }
  return [...runs.values()].map((run) => [...run].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => claims));
}
