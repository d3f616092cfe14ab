import { share as shareOf } from '../../calculators/share/share.js';
import { membersAt } from '../../model/membersAt.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { Period } from '../../period/period.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import { countDoubt } from '../countDoubt.js';
import type { Claim } from '../finding.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
import { levelsByCount } from '../levelsByCount.js';
import { outcomeOf } from '../outcomeOf.js';

/**
 * A share against the part and the whole: `part / whole`. What the whole is, is not printed: the world, or a bloc that the partner
 * belongs to.
 *
 * @internal
 */
export function* share(ledger: Ledger): Generator<Check> {
  for (const [claim, subject] of claimsThat('share', ledger)) {
    const { period } = claim.observation;
    const counted = levelsByCount(claim, subject, ledger).map(([count, parts]) => {
      const wholes = wholesOf(count, period, ledger).flatMap(({ claimsAt }) => claimsAt('level', period));
      const pairs = parts.flatMap((part) => inUnit(wholes, part.figure.unit).map((whole) => [part, whole] as const));
      return [count, pairs] as const;
    });
    const readings = counted.flatMap(([, pairs]) => pairs);
    const isItsOwn = counted.some(([count, pairs]) => count === subject && pairs.length > 0);
    // what is not the share in a bloc may be that in a world of which there is no level
    const doubt = () =>
      (isItsOwn ? null : countDoubt(claim, subject, ledger)) ??
      (readings.some(([, whole]) => isWorld(whole, ledger)) ? null : 'missing-base');
    yield* checkOf<PartAndWhole>({ rule: 'share', claim, readings, formula, doubt, isRevisable: true });
  }
}

type PartAndWhole = readonly [part: Claim, whole: Claim];

const formula = ([part, whole]: PartAndWhole): Outcome => outcomeOf(shareOf(part.figure, whole.figure));

function isWorld({ observation: { partner } }: Claim, ledger: Ledger): boolean {
  return partner !== undefined && isTheWorld(partner, ledger);
}

// the world is known by its name too
function isTheWorld(id: string, { partners }: Ledger): boolean {
  const record = partners.get(id);
  return record === undefined ? id === 'WORLD' : record.kind === 'world';
}

// the world first
function wholesOf({ key }: Subject, period: Period, ledger: Ledger): readonly Subject[] {
  const { partner } = key;
  if (partner === undefined) return [];
  const day = periodBounds(period).last;
  const blocs: Subject[] = [];
  const worlds: Subject[] = [];
  for (const subject of ledger.alike(key, ['partner'])) {
    const whole = subject.key.partner ?? '';
    const record = ledger.partners.get(whole);
    if (whole === partner) continue;
    if (isTheWorld(whole, ledger)) worlds.push(subject);
    else if (record?.kind === 'bloc' && membersAt(record, day).includes(partner)) blocs.push(subject);
  }
  return [...worlds, ...blocs];
}
