import { findById, type Observation, type TradePartner } from 'china-asean';
import { dataset } from 'china-asean/data';

/** The partners of whose total the claims are a part and that have a figure for a window of theirs: the world, and blocs of which the partner is a member. */
export function wholesOf(claims: readonly Observation[]): readonly string[] {
  const [first] = claims;
  if (first?.partner === undefined) return [];
  const windows = new Set(claims.map(({ period }) => period));
  const beside = dataset.observations.filter(
    (other: Observation) =>
      other.indicator === first.indicator &&
      other.reporter === first.reporter &&
      other.flow === first.flow &&
      other.basis === first.basis &&
      other.asset === first.asset &&
      other.figure.unit === first.figure.unit &&
      windows.has(other.period),
  );
  const ids = new Set(beside.map(({ partner }) => partner));
  return (dataset.partners as readonly TradePartner[])
    .filter((record) => ids.has(record.id as never) && isWholeOf(record, first.partner ?? ''))
    .map(({ id }) => id)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function isWholeOf(record: TradePartner, partner: string): boolean {
  if (record.id === partner) return false;
  if (record.kind === 'world') return true;
  return record.kind === 'bloc' && record.members.some(({ member }) => member === partner);
}

// the world first
function rankOf(id: string): number {
  return findById<TradePartner>(dataset.partners, id)?.kind === 'world' ? 0 : 1;
}
