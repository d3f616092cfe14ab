import { compare, divide, multiply, signOf } from '../../figure/decimal.js';
import { monthsIn } from '../../period/monthsIn.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim, Implied } from '../finding.js';
import type { Ledger, Subject } from '../ledger.js';
import { meets } from '../meets.js';
import { telling } from '../telling.js';

const FEWEST = 4;
const NEAREST = 6;
const FACTOR = '50';

/**
 * A level against the median of the levels of windows of the same length nearest to it in time; only where it is more than fifty
 * times as much, or less than a fiftieth.
 *
 * @internal
 */
export function* magnitude(ledger: Ledger): Generator<Check> {
  for (const subject of ledger.subjects) {
    for (const series of seriesOf(subject)) {
      for (const [index, claims] of series.entries()) {
        for (const claim of claims) {
          const median = medianOf(nearest(series, index));
          if (median === null || meets(roomAround(median), claim.figure)) continue;
          yield* checkOf<readonly [Claim]>({ rule: 'magnitude', claim, readings: [[median]], formula });
        }
      }
    }
  }
}

const formula = ([median]: readonly [Claim]): Outcome => roomAround(median);

function roomAround({ figure: { value, unit } }: Claim): Implied {
  return { value: null, low: divide(value, FACTOR), high: multiply(value, FACTOR), unit };
}

// what is claimed of each window, of one unit and length, in order of time; what is not above zero has no magnitude
function seriesOf({ periods, allAt }: Subject): readonly (readonly (readonly Claim[])[])[] {
  const series = new Map<string, (readonly Claim[])[]>();
  for (const period of periods) {
    const length = lengthOf(period);
    if (length === null) continue;
    for (const [unit, claims] of byUnit(allAt('level', period))) {
      const name = `${unit} ${length}`;
      const windows = series.get(name) ?? [];
      series.set(name, windows);
      windows.push(claims);
    }
  }
  return [...series.values()].filter((windows) => windows.length > FEWEST);
}

function lengthOf(period: Period): string | null {
  const months = monthsIn(period);
  if (months !== null) return `${months} months`;
  return periodBounds(period).first === null ? 'until' : null;
}

function byUnit(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const units = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ figure }) => signOf(figure.value) > 0)) {
    const { unit } = claim.figure;
    units.set(unit, [...(units.get(unit) ?? []), claim]);
  }
  return units;
}

function nearest(series: readonly (readonly Claim[])[], index: number): readonly Claim[] {
  const start = Math.max(0, Math.min(index - NEAREST / 2, series.length - 1 - NEAREST));
  return series
    .slice(start, start + NEAREST + 1)
    .filter((_, place) => start + place !== index)
    .flatMap((claims) => telling(claims).slice(0, 1));
}

function medianOf(claims: readonly Claim[]): Claim | null {
  const sorted = [...claims].sort((a, b) => compare(a.figure.value, b.figure.value));
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
