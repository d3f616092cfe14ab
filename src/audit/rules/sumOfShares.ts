import { add, compare, subtract, type DecimalText } from '../../figure/decimal.js';
import { membersAt } from '../../model/membersAt.js';
import { periodBounds } from '../../period/periodBounds.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { isUnstated } from '../isUnstated.js';
import { claimsThat, type Ledger } from '../ledger.js';
import { telling } from '../telling.js';

/**
 * The greatest of the shares that one source prints for partners side by side against the others: `share ≤ 1 − Σ other share`.
 *
 * @internal
 */
export function* sumOfShares(ledger: Ledger): Generator<Check> {
  for (const claims of sharesSideBySide(ledger)) {
    const [claim, ...others] = apart(claims, ledger);
    if (claim === undefined || others.length === 0) continue;
    // of whom nothing is known, some may be members of others
    const doubt = () => ([claim, ...others].every((one) => isKnown(one, ledger)) ? null : 'not-identified');
    yield* checkOf({ rule: 'sum-of-shares', claim, readings: [others], formula, doubt });
  }
}

const formula = (others: readonly Claim[]): Outcome => ({
  value: null,
  low: null,
  high: subtract(
    '1',
    others.reduce<DecimalText>((sum, { figure }) => add(sum, figure.low ?? '0'), '0'),
  ),
  unit: 'ratio',
});

function isKnown({ observation: { partner = '' } }: Claim, { partners }: Ledger): boolean {
  return partners.has(partner);
}

function sharesSideBySide(ledger: Ledger): readonly (readonly Claim[])[] {
  const tables = new Map<string, Map<string, Claim[]>>();
  for (const [claim, { key }] of claimsThat('share', ledger)) {
    const { partner } = key;
    if (partner === undefined) continue;
    const { period, source, figure } = claim.observation;
    // the share of a year in dollars is not that in yuan: the months weigh otherwise
    const terms = isUnstated(key.basis) ? figure.unit : '';
    const name = [key.indicator, key.reporter, key.asset, key.flow, key.basis, period, source, terms].join('|');
    const table = tables.get(name) ?? new Map<string, Claim[]>();
    tables.set(name, table);
    const shares = table.get(partner);
    if (shares === undefined) table.set(partner, [claim]);
    else shares.push(claim);
  }
  return [...tables.values()].map((table) => [...table.values()].flatMap((shares) => telling(shares).slice(0, 1)));
}

// the greatest first; members of a bloc that has a share itself are counted in it, and their shares may be of the bloc; of blocs
// with a member in common only the greatest counts
function apart(claims: readonly Claim[], { partners }: Ledger): readonly Claim[] {
  const membersOf = ({ observation: { partner = '', period } }: Claim): readonly string[] => {
    const record = partners.get(partner);
    return record?.kind === 'bloc' ? membersAt(record, periodBounds(period).last) : [];
  };
  const inner = new Set(claims.flatMap(membersOf));
  const counted = new Set<string>();
  return claims
    .filter(({ observation: { partner = '' } }) => partner !== 'WORLD' && !inner.has(partner))
    .sort((a, b) => compare(b.figure.value, a.figure.value))
    .filter((claim) => {
      const members = membersOf(claim);
      if (members.some((member) => counted.has(member))) return false;
      for (const member of members) counted.add(member);
      return true;
    });
}
