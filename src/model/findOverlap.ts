import { periodBounds } from '../period/periodBounds.js';
import type { Period } from '../period/period.js';
import type { Membership, TradePartner } from './tradePartner.js';

/**
 * Two of a list of partners of which one holds the other: a bloc and its member, an economy and its region, the world and
 * anyone. What is summed or ranked over both counts one of them twice.
 *
 * @internal
 */
export function findOverlap(
  ids: readonly string[],
  partners: readonly TradePartner[],
  period: Period | null,
): readonly [whole: string, part: string] | null {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const partsOf = (id: string, seen: ReadonlySet<string> = new Set([id])): ReadonlySet<string> => {
    const inner = directParts(known.get(id), partners, period).filter((part) => !seen.has(part));
    return new Set(inner.flatMap((part) => [part, ...partsOf(part, new Set([...seen, part]))]));
  };
  for (const whole of ids) {
    const parts = partsOf(whole);
    const part = ids.find((id) => parts.has(id));
    if (part !== undefined) return [whole, part];
  }
  return null;
}

function directParts(
  whole: TradePartner | undefined,
  partners: readonly TradePartner[],
  period: Period | null,
): readonly string[] {
  if (whole?.kind === 'world') return partners.map(({ id }) => id);
  if (whole?.kind === 'bloc') return whole.members.filter(isMemberIn(period)).map(({ member }) => member);
  return partners.flatMap((partner) => (partner.kind === 'region' && partner.within === whole?.id ? [partner.id] : []));
}

function isMemberIn(period: Period | null): (membership: Membership) => boolean {
  if (period === null) return () => true;
  const { first, last } = periodBounds(period);
  return ({ from, to }) => from <= last && (to === undefined || first === null || first <= to);
}
