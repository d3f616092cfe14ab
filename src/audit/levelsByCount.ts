import { isWithin } from '../figure/interval.js';
import { countsOf } from './countsOf.js';
import type { Claim } from './finding.js';
import { inUnit, type Ledger, type Subject } from './ledger.js';
import { levelsBeside } from './levelsBeside.js';
import { meets } from './meets.js';
import { ownLevel } from './ownLevel.js';

/**
 * The levels that a growth rate or a share may be of, by whose count it may be. Where the level that it is printed beside is in some
 * of the counts, it is of one of those: the closer of the two numbers counts. Where it is in none, it is wrong, and the rate may be of any.
 *
 * @internal
 */
export function levelsByCount(
  claim: Claim,
  subject: Subject,
  ledger: Ledger,
): readonly (readonly [count: Subject, levels: readonly Claim[]])[] {
  const { observation } = claim;
  const own = ownLevel(claim, subject);
  const counts = countsOf(subject, ledger).map((count) => {
    const levels = count.claimsAt('level', observation.period);
    return [count, own === undefined ? levels : inUnit(levels, own.figure.unit)] as const;
  });
  const isSame = (level: Claim): boolean => level !== own && own !== undefined && meets(level.figure, own.figure);
  const isKnown = counts.some(([, levels]) => levels.some(isSame));
  return counts.map(([count, levels]) => {
    if (count === subject) return [count, levelsBeside(claim, subject)];
    if (own === undefined || !isKnown) return [count, levels];
    const closer = levels.filter(isSame).map((level) => (isWithin(level.figure, own.figure) ? level : own));
    return [count, [...new Set(closer)]];
  });
}
