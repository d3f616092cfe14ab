import { ChinaAseanError, quote } from '../../errors.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { Decode } from './decoderOf.js';

/**
 * @internal Makes what finds the id of a partner by its id, a name or a code, whatever the case and the space around it; what no partner has
 * is left, what several have is refused.
 */
export function partnerIds(partners: readonly TradePartner[]): Decode {
  const ids = new Set(partners.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { id, names, aliases = [], codes } of partners) {
    for (const text of [id, names.en, names.zh, names.local, ...aliases, codes.alpha3, codes.m49]) {
      if (text === undefined) continue;
      const known = found.get(folded(text));
      if (known === undefined) found.set(folded(text), new Set([id]));
      else known.add(id);
    }
  }
  return (text) => {
    if (ids.has(text)) return text;
    const [id, ...others] = found.get(folded(text)) ?? [];
    if (others.length === 0) return id;
    const several = [id, ...others].join(', ');
    throw new ChinaAseanError(
      'invalid-input',
      `codes: expected a name of one partner, got ${quote(text)}, which is of ${several}`,
    );
  };
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
