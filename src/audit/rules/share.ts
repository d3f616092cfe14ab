import { share as shareOf } from '../../calculators/share/share.js';
import { membersAt } from '../../model/membersAt.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { Period } from '../../period/period.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { claimsThat, inUnit, type Ledger, type Subject } from '../ledger.js';
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
    const wholes = wholesOf(subject, period, ledger);
    const readings = partsOf(claim, subject).flatMap((part) =>
      wholes.flatMap((whole) =>
        inUnit(whole.claimsAt('level', period), part.figure.unit).map((level) => [part, level] as const),
      ),
    );
    // what is not the share in a bloc may be that in a world of which there is no level
    const doubt = () => (readings.some(([, whole]) => isWorld(whole, ledger)) ? null : 'missing-base');
    yield* checkOf<PartAndWhole>({ rule: 'share', claim, readings, formula, doubt, isRevisable: true });
  }
}

type PartAndWhole = readonly [part: Claim, whole: Claim];

const formula = ([part, whole]: PartAndWhole): Outcome => outcomeOf(shareOf(part.figure, whole.figure));

function partsOf(claim: Claim, subject: Subject): readonly Claim[] {
  const levels = subject.claimsAt('level', claim.observation.period);
  const own = levels.filter(({ observation }) => observation === claim.observation);
  return own.length > 0 ? own : levels;
}

function isWorld({ observation: { partner = '' } }: Claim, { partners }: Ledger): boolean {
  const record = partners.get(partner);
  return record === undefined ? partner === 'WORLD' : record.kind === 'world';
}

function wholesOf({ key }: Subject, period: Period, ledger: Ledger): readonly Subject[] {
  const { partner } = key;
  if (partner === undefined) return [];
  const day = periodBounds(period).last;
  const holds = (whole: string | undefined): boolean => {
    const record = ledger.partners.get(whole ?? '');
    if (record === undefined) return whole === 'WORLD';
    return record.kind === 'world' || (record.kind === 'bloc' && membersAt(record, day).includes(partner));
  };
  const wholes = ledger
    .alike(key, ['partner'])
    .filter((whole) => whole.key.partner !== partner && holds(whole.key.partner));
  return wholes.sort((a, b) => Number(b.key.partner === 'WORLD') - Number(a.key.partner === 'WORLD'));
}
