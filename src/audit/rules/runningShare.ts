import { add, multiply, subtract, type DecimalText } from '../../figure/decimal.js';
import { divideIntervals } from '../../figure/interval.js';
import type { DateText } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { isUnstated } from '../isUnstated.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { meets } from '../meets.js';

type Shares = readonly [earlier: Claim, earlierWhole: Claim, whole: Claim];

const MOST_APART = '0.25';

/**
 * A share since some day against the share since that day before it; only where the share of the time between would be more than
 * a quarter above or below the earlier: `earlier × (1 ± ¼ × (1 − earlier whole / whole))`.
 *
 * @internal
 */
export function* runningShare(ledger: Ledger): Generator<Check> {
  const known = new Map<Subject, Runs>();
  const runsOf = (subject: Subject): Runs => {
    const runs = known.get(subject) ?? runsIn(subject);
    known.set(subject, runs);
    return runs;
  };
  for (const [claim, subject] of claimsThat('share', ledger)) {
    for (const [earlier, later, stated] of pairsWith(claim, subject, ledger, runsOf)) {
      const whole = ledger.find({ ...stated.key, partner: 'WORLD' });
      const levelsAt = (share: Claim): readonly Claim[] => whole?.claimsAt('level', share.observation.period) ?? [];
      const readings = levelsAt(earlier)
        .slice(0, 1)
        .flatMap((then) => inUnit(levelsAt(later), then.figure.unit).map((now): Shares => [earlier, then, now]));
      if (readings.some((reading) => meets(later.figure, boundsOf(reading)))) continue;
      yield* checkOf({ rule: 'running-share', claim: later, readings, formula });
    }
  }
}

const formula = (shares: Shares): Outcome => ({ value: null, ...boundsOf(shares), unit: 'ratio' });

function boundsOf([earlier, earlierWhole, whole]: Shares): { low: DecimalText | null; high: DecimalText | null } {
  const { low: passed } = divideIntervals(earlierWhole.figure, whole.figure);
  const most = multiply(MOST_APART, subtract('1', passed ?? '0'));
  const { low, high } = earlier.figure;
  return {
    low: low === null ? null : multiply(low, subtract('1', most)),
    high: high === null ? null : multiply(high, add('1', most)),
  };
}

/** A share, the next of a longer window since the same day, and the subject whose wholes are stated. */
type Pair = readonly [earlier: Claim, later: Claim, stated: Subject];

// a share that does not say whose count it is stands between those of everybody
function* pairsWith(claim: Claim, subject: Subject, ledger: Ledger, runsOf: RunsOf): Generator<Pair> {
  const earlier = neighbour(claim, runsOf(subject), -1);
  if (earlier !== undefined) yield [earlier, claim, subject];
  if (!isUnstated(subject.key.basis)) return;
  for (const stated of ledger.alike(subject.key, ['basis'])) {
    const [before, after] = [neighbour(claim, runsOf(stated), -1), neighbour(claim, runsOf(stated), 1)];
    if (before !== undefined && stated !== subject) yield [before, claim, stated];
    if (after !== undefined && stated !== subject) yield [claim, after, stated];
  }
}

/** The shares since each day, in order of the days up to which they are. */
type Runs = ReadonlyMap<DateText, readonly Entry[]>;
type Entry = readonly [last: DateText, share: Claim];
type RunsOf = (subject: Subject) => Runs;

function runsIn({ periods, claimsAt }: Subject): Runs {
  const runs = new Map<DateText, Entry[]>();
  for (const period of periods) {
    const [share] = claimsAt('share', period);
    const { first, last } = periodBounds(period);
    if (share === undefined || first === null) continue;
    const run = runs.get(first) ?? [];
    runs.set(first, run);
    run.push([last, share]);
  }
  return runs;
}

// the share of the next shorter window since the same day, or of the next longer
function neighbour({ observation }: Claim, runs: Runs, side: -1 | 1): Claim | undefined {
  const { first, last } = periodBounds(observation.period);
  const run = first === null ? [] : (runs.get(first) ?? []);
  const place = placeOf(last, run);
  return (side === -1 ? run[place - 1] : run[run[place]?.[0] === last ? place + 1 : place])?.[1];
}

// how many end before a day
function placeOf(day: DateText, run: readonly Entry[]): number {
  let [from, to] = [0, run.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((run[middle]?.[0] ?? day) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
