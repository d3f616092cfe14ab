import { backcast, basketOf, getById, membersAt, type Flow, type Observation, type Operand } from 'china-asean';
import { dataset } from 'china-asean/data';

type Basket<T> = Readonly<Record<string, T>>;

/** The members of ASEAN at the end of 2024. */
export const MEMBERS = membersAt(getById(dataset.partners, 'ASEAN'), '2024-12-31');

/** China's trade with each of some partners in 2024, as its customs count it in yuan. */
export function tradeIn2024(among: readonly string[], flow: Flow): Basket<Observation | null> {
  const filter = { indicator: 'goods-trade', reporter: 'CN', period: '2024', basis: 'customs-cny', flow } as const;
  return basketOf(dataset, filter, 'partner', { among });
}

/** The same a year earlier, as the growth printed beside each level implies. */
export function yearEarlier(trade: Basket<Observation | null>): Basket<Operand> {
  return Object.fromEntries(Object.entries(trade).map(([name, level]) => [name, backcast(level, level?.growth)]));
}
