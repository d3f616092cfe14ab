import type { Region } from '../../model/tradePartner.js';
import type { RegionId } from '../ids.js';

/** Parts of China that assets lie in. */
export const regions = (): readonly Region<RegionId>[] => [
  { id: 'CN-GX', kind: 'region', names: { en: 'Guangxi', zh: '广西' }, codes: {}, within: 'CN' },
  { id: 'CN-CQ', kind: 'region', names: { en: 'Chongqing', zh: '重庆' }, codes: {}, within: 'CN' },
  { id: 'CN-FJ', kind: 'region', names: { en: 'Fujian', zh: '福建' }, codes: {}, within: 'CN' },
  { id: 'CN-YN', kind: 'region', names: { en: 'Yunnan', zh: '云南' }, codes: {}, within: 'CN' },
];
