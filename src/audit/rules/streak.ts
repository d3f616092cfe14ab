import { compare, subtract } from '../../figure/decimal.js';
import { subtractIntervals, point } from '../../figure/interval.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { claimsThat, type Ledger, type Subject } from '../ledger.js';
import { standings } from '../standings.js';
import { yearOf } from '../yearOf.js';

const LONGEST = 100;

/**
 * Years in a row as the first against what else is claimed: the next claim of years in a row, where it reaches back into them; and
 * the last of the years in which the partner had another rank, or another partner had a level that is surely greater.
 *
 * @internal
 */
export function* streak(ledger: Ledger): Generator<Check> {
  for (const [claim, subject] of claimsThat('streak', ledger)) {
    const next = nextStreak(claim, subject);
    const then = next.map((later): [Claim] => [later]);
    yield* checkOf({ rule: 'streak', claim, readings: then, formula: (others) => asOfThen(claim, others) });
    const broken = yearsOf(claim).flatMap((year) => othersFirstIn(year, subject, ledger));
    yield* checkOf({
      rule: 'streak',
      claim,
      readings: broken.slice(0, 1),
      formula: ([first]) => ({ value: null, low: null, high: yearsBetween(first, claim), unit: claim.figure.unit }),
    });
  }
}

// a later streak was shorter then by the years since; one that began since says nothing
function asOfThen(claim: Claim, [later]: readonly [Claim]): Outcome {
  const since = yearsBetween(claim, later);
  const { low, high } = subtractIntervals(later.figure, point(since));
  const unit = later.figure.unit;
  if (low === null || compare(low, '0') <= 0) return { value: null, low: null, high: null, unit };
  return { value: subtract(later.figure.value, since), low, high, unit };
}

function nextStreak({ observation }: Claim, { periods, claimsAt }: Subject): readonly Claim[] {
  const { last } = periodBounds(observation.period);
  const next = periods
    .filter((period) => claimsAt('streak', period).length > 0 && periodBounds(period).last > last)
    .reduce<Period | null>((a, b) => (a === null || periodBounds(b).last < periodBounds(a).last ? b : a), null);
  return claimsAt('streak', next);
}

// the years that the claim covers, the last first: of that only the window of the claim may be over
function yearsOf({ figure, observation: { period } }: Claim): readonly Period[] {
  const years = Math.min(Math.ceil(Number(figure.low ?? figure.value)), LONGEST);
  const last = yearOf(period);
  return Array.from({ length: years }, (_, index) => (index === 0 ? period : parsePeriod(String(last - index))));
}

function othersFirstIn(year: Period, { key }: Subject, ledger: Ledger): readonly (readonly [Claim, ...Claim[]])[] {
  const derived = ledger.indicators.get(key.indicator)?.derivedFrom;
  if (derived === undefined) return [];
  const ranks = [...ledger.indicators.values()]
    .filter(({ derivedFrom }) => derivedFrom?.as === 'rank' && derivedFrom.indicator === derived.indicator)
    .filter(({ derivedFrom }) => derivedFrom?.among === derived.among)
    .flatMap(({ id }) => ledger.alike({ ...key, indicator: id }, ['basis']))
    .flatMap(({ claimsAt }) => claimsAt('rank', year))
    .filter(({ figure }) => figure.low !== null && compare(figure.low, '1') > 0)
    .map((rank): [Claim] => [rank]);
  const levels = standings({ ...key, indicator: derived.indicator }, year, ledger, derived.among).flatMap(
    ({ own, greater: [first] }): [Claim, Claim][] => (first === undefined ? [] : [[first, own]]),
  );
  return [...ranks, ...levels];
}

function yearsBetween(a: Claim, b: Claim): `${number}` {
  return `${yearOf(b.observation.period) - yearOf(a.observation.period)}`;
}
