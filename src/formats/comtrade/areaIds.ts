import type { TradePartner } from '../../model/tradePartner.js';
import { isoAreas } from './isoAreas.js';

const FORMER_INDIA = '356';

/**
 * Makes the function from an area code, without leading zeros, to the id of a partner: the one who has it as a code of UN Comtrade,
 * or as M49; then the id of ISO 3166-1, where it is certain. Other codes keep an id of their own.
 *
 * @internal
 */
export function areaIds(partners: readonly TradePartner[]): (code: string) => string {
  const standard = isoAreas();
  const areas = new Map(standard);
  for (const { id, kind } of partners) if (kind === 'world') areas.set('0', id);
  for (const { id, codes } of partners) {
    const m49 = codes.m49?.replace(/^0+(?=\d)/u, '');
    if (m49 !== undefined && m49 !== FORMER_INDIA) areas.set(m49, id);
    const iso = m49 === FORMER_INDIA ? 'IN' : m49 === undefined ? undefined : standard.get(m49);
    for (const [code, area] of standard) if (area === iso) areas.set(code, id);
  }
  for (const { id, codes } of partners) {
    if (codes.comtrade !== undefined) areas.set(codes.comtrade.replace(/^0+(?=\d)/u, ''), id);
  }
  return (code) => areas.get(code) ?? `un-comtrade:${code}`;
}
