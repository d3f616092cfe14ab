import { periodBounds } from '../period/periodBounds.js';
import type { Period } from '../period/period.js';
import type { Membership, TradePartner } from './tradePartner.js';

/**
 * Two of a list of partners that overlap: a bloc and its member, two blocs with a member in common, an economy and its region,
 * the world and anyone. What is summed or ranked over both counts somebody twice.
 *
 * @internal
 */
export function findOverlap(
  ids: readonly string[],
  partners: readonly TradePartner[],
  period: Period | null,
): readonly [one: string, other: string] | null {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const partsOf = (id: string, seen: ReadonlySet<string> = new Set([id])): ReadonlySet<string> => {
    const inner = directParts(known.get(id), partners, period).filter((part) => !seen.has(part));
    return new Set(inner.flatMap((part) => [part, ...partsOf(part, new Set([...seen, part]))]));
  };
  const holders = new Map<string, string>();
  const extents = [...new Set(ids)].map((id) => [id, new Set([id, ...partsOf(id)])] as const);
  // the widest first, so that the whole is named before its part
  for (const [id, extent] of extents.sort(([, a], [, b]) => b.size - a.size)) {
    for (const place of extent) {
      const holder = holders.get(place);
      if (holder !== undefined) return [holder, id];
    }
    for (const place of extent) holders.set(place, id);
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
