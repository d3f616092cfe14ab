import type { CurrencyCode } from '../../figure/unit.js';
import type { Economy } from '../../model/tradePartner.js';

/** An economy as a row of a table. */
export type EconomyRow<P extends string> = readonly [
  id: P,
  en: string,
  zh: string | null,
  local: string | null,
  alpha3: string | null,
  m49: string | null,
  imf: string | null,
  comtrade: string | null,
  worldBank: string | null,
  currency: CurrencyCode,
  aliases?: readonly string[],
];

/** The economies, a row each. */
export function economiesOf<P extends string>(rows: readonly EconomyRow<P>[]): readonly Economy<P>[] {
  return rows.map(([id, en, zh, local, alpha3, m49, imf, comtrade, worldBank, currency, aliases]) => ({
    id,
    kind: 'economy',
    names: { en, ...present({ zh, local }) },
    ...(aliases === undefined ? {} : { aliases }),
    codes: present({ alpha3, m49, imf, comtrade, worldBank }),
    currency,
  }));
}

function present(fields: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== null));
}
