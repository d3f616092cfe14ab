import { compare, divide, negate, signOf } from '../../figure/decimal.js';
import type { Figure } from '../../figure/figure.js';
import { isBounded, widthOf } from '../../figure/interval.js';
import type { Period } from '../../period/period.js';
import type { Claim, ClaimKind, Correction } from '../finding.js';
import { inUnit, type Ledger } from '../ledger.js';
import { meets } from '../meets.js';
import { yearOf } from '../yearOf.js';

const COARSEST = '0.02';

/**
 * The same claim of each other window, a year earlier or later at most, of which somebody claims the same: a half-year under the
 * label of the year before. What is printed beside it must be claimed there too. A number that is printed coarsely is of too many
 * windows to be of one.
 *
 * @internal
 */
export function periodEdits(claim: Claim, ledger: Ledger): readonly Correction[] {
  const { figure, observation } = claim;
  const width = widthOf(figure);
  const sign = signOf(figure.value);
  if (width === null || sign === 0) return [];
  if (compare(divide(width, sign < 0 ? negate(figure.value) : figure.value), COARSEST) > 0) return [];
  return windowsAlike(claim, ledger).map((period) => ({
    claim,
    change: 'period',
    printed: observation.period,
    instead: period,
    figure,
    period,
  }));
}

function windowsAlike(claim: Claim, ledger: Ledger): readonly Period[] {
  const { indicator, reporter, partner, asset, flow, basis, period } = claim.observation;
  const measured = ledger.measuredBy(indicator, claim.says);
  const subjects = ledger.alike({ indicator: measured, reporter, partner, asset, flow, basis }, ['basis']);
  const windows = new Set(subjects.flatMap(({ periods }) => periods));
  windows.delete(period);
  const printed = printedBeside(claim);
  const fewest = Math.min(2, printed.length);
  return [...windows].filter((window) => {
    if (Math.abs(yearOf(window) - yearOf(period)) > 1) return false;
    return subjects.some(({ claimsAt }) => {
      const claimed = printed
        .map(([says, figure]) => [figure, inUnit(claimsAt(says, window), figure.unit)] as const)
        .filter(([, claims]) => claims.length > 0);
      // what is open on a side is the same as too many
      return (
        claimed.length >= fewest &&
        claimed.every(([figure, claims]) =>
          claims.some((other) => isBounded(other.figure) && meets(other.figure, figure)),
        )
      );
    });
  });
}

function printedBeside({ observation, says, figure }: Claim): readonly (readonly [ClaimKind, Figure])[] {
  if (says === 'rank' || says === 'streak' || observation.figure === figure) {
    const beside = (['growth', 'share'] as const).flatMap((kind) => {
      const other = observation[kind];
      return other === undefined ? [] : [[kind, other] as const];
    });
    return [[says, figure], ...beside];
  }
  return printedBeside({ observation, says: 'level', figure: observation.figure, source: null });
}
