import { compare } from '../figure/decimal.js';
import { membersAt } from '../model/membersAt.js';
import type { ObservationKey } from '../model/observation.js';
import type { DateText, Period } from '../period/period.js';
import { periodBounds } from '../period/periodBounds.js';
import type { Claim } from './finding.js';
import { inUnit, type Ledger, type Subject } from './ledger.js';

/** The level of a partner, and the levels of others that are surely greater. */
export interface Standing {
  readonly own: Claim;
  readonly greater: readonly Claim[];
}

/**
 * How the total trade of a partner stands beside that of others in a window, once for each basis and unit: economies beside an
 * economy, and beside a bloc the other blocs and the economies outside of all of them.
 *
 * @internal
 */
export function standings(key: ObservationKey, period: Period, ledger: Ledger, among?: string): readonly Standing[] {
  const subjects = ledger
    .alike({ ...key, flow: 'total' }, ['partner', 'basis'])
    .filter(({ claimsAt }) => claimsAt('level', period).length > 0);
  const isRival = rivalsOf(key.partner ?? '', subjects, ledger, periodBounds(period).last, among);
  return subjects
    .filter((subject) => subject.key.partner === key.partner)
    .flatMap((subject) =>
      subject.claimsAt('level', period).map((own) => ({
        own,
        greater: subjects
          .filter((other) => other.key.basis === subject.key.basis && isRival(other.key.partner ?? ''))
          .flatMap((other) => {
            const levels = inUnit(other.claimsAt('level', period), own.figure.unit);
            return levels.every((claim) => isGreater(claim, own)) ? levels.slice(0, 1) : [];
          }),
      })),
    );
}

function isGreater({ figure }: Claim, { figure: own }: Claim): boolean {
  return figure.low !== null && own.high !== null && compare(figure.low, own.high) > 0;
}

function rivalsOf(
  partner: string,
  subjects: readonly Subject[],
  { partners }: Ledger,
  day: DateText,
  among?: string,
): (rival: string) => boolean {
  const membersOf = (id: string | undefined): readonly string[] => {
    const record = partners.get(id ?? '');
    return record?.kind === 'bloc' ? membersAt(record, day) : [];
  };
  const isEconomy = (id: string): boolean => partners.get(id)?.kind === 'economy';
  if (among !== undefined) return (rival) => rival !== partner && membersOf(among).includes(rival);
  if (isEconomy(partner)) return (rival) => rival !== partner && isEconomy(rival);
  const own = new Set(membersOf(partner));
  const blocs = [...new Set(subjects.flatMap(({ key }) => key.partner ?? []))].filter(
    (id) => id !== partner && partners.get(id)?.kind === 'bloc' && !membersOf(id).some((member) => own.has(member)),
  );
  const inBloc = new Set(blocs.flatMap(membersOf));
  return (rival) => blocs.includes(rival) || (isEconomy(rival) && !own.has(rival) && !inBloc.has(rival));
}
