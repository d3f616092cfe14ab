// the ids of the bundled tables, so that a misspelt one does not compile

import type { DatasetIds } from '../model/datasetIds.js';

/** The economies. */
export type EconomyId =
  | 'CN'
  | 'BN'
  | 'KH'
  | 'ID'
  | 'LA'
  | 'MY'
  | 'MM'
  | 'PH'
  | 'SG'
  | 'TH'
  | 'TL'
  | 'VN'
  | 'US'
  | 'JP'
  | 'KR'
  | 'AU'
  | 'NZ'
  | 'AT'
  | 'BE'
  | 'BG'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'EE'
  | 'ES'
  | 'FI'
  | 'FR'
  | 'GB'
  | 'GR'
  | 'HR'
  | 'HU'
  | 'IE'
  | 'IT'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SE'
  | 'SI'
  | 'SK'
  | 'KZ'
  | 'PK'
  | 'TZ';

/** The regions of an economy. */
export type RegionId = 'CN-GX' | 'CN-CQ' | 'CN-FJ' | 'CN-YN';

/** The blocs. */
export type BlocId = 'ASEAN' | 'ASEAN-5' | 'ASEAN-6' | 'CLMV' | 'EU';

/** What is measured. */
export type IndicatorId =
  | 'goods-trade'
  | 'years-as-largest-partner'
  | 'goods-trade-growth'
  | 'trade-share'
  | 'intermediate-goods-trade'
  | 'partner-rank'
  | 'partner-rank-in-asean'
  | 'passenger-trips'
  | 'passenger-trips-china-section'
  | 'passenger-trips-laos-section'
  | 'passenger-trips-monthly-peak'
  | 'holiday-passenger-trips'
  | 'cross-border-passenger-trips'
  | 'foreign-passenger-trips'
  | 'freight'
  | 'freight-china-section'
  | 'freight-laos-section'
  | 'cross-border-freight'
  | 'freight-laos-to-china'
  | 'freight-china-to-laos'
  | 'cross-border-freight-value'
  | 'fruit-and-vegetable-freight'
  | 'passenger-trains'
  | 'cross-border-freight-trains'
  | 'cross-border-freight-trains-daily-peak'
  | 'construction-progress'
  | 'train-services'
  | 'cargo-throughput'
  | 'container-throughput'
  | 'border-crossings'
  | 'border-crossings-foreigners'
  | 'vehicles-inspected'
  | 'cargo-vehicles-inspected'
  | 'port-trade-value'
  | 'fruit-imports-volume'
  | 'fruit-imports-value'
  | 'sea-rail-container-volume'
  | 'sea-rail-trains'
  | 'corridor-trade-value'
  | 'ports-connected'
  | 'countries-served'
  | 'container-shipping-lines'
  | 'cumulative-investment'
  | 'investment-progress'
  | 'industrial-output'
  | 'park-trade-value'
  | 'park-exports-value'
  | 'foreign-capital-used'
  | 'projects-signed'
  | 'projects-signed-value'
  | 'tenant-enterprises'
  | 'jobs'
  | 'outward-investment'
  | 'outward-investment-growth'
  | 'outward-investment-stock'
  | 'outward-investment-cumulative'
  | 'investment-inflow'
  | 'investment-inflow-registered'
  | 'investment-inflow-newly-registered'
  | 'investment-inflow-realised'
  | 'investment-inflow-approved'
  | 'investment-inflow-applied'
  | 'investment-inflow-cumulative'
  | 'industrial-estate-investment-cumulative'
  | 'two-way-investment-cumulative'
  | 'contracts-signed-cumulative'
  | 'contracts-turnover-cumulative'
  | 'tourist-arrivals'
  | 'two-way-trips'
  | 'outbound-trips'
  | 'inbound-trips'
  | 'inbound-trips-visa-free'
  | 'two-way-visits'
  | 'two-way-students'
  | 'weekly-flights'
  | 'border-port-rank'
  | 'investor-rank';

/** The assets. */
export type AssetId =
  | 'china-laos-railway'
  | 'jakarta-bandung-hsr'
  | 'china-thailand-railway'
  | 'lao-cai-hanoi-hai-phong-railway'
  | 'hanoi-dong-dang-railway'
  | 'hai-phong-ha-long-mong-cai-railway'
  | 'china-myanmar-railway'
  | 'malaysia-ecrl'
  | 'nanning-pingxiang-hsr'
  | 'fangchenggang-dongxing-railway'
  | 'youyiguan-huu-nghi-port'
  | 'china-vietnam-smart-port'
  | 'dongxing-port'
  | 'mong-cai-port'
  | 'guangxi-border-highway-ports'
  | 'mohan-boten'
  | 'hekou-port'
  | 'ruili-port'
  | 'daluo-port'
  | 'beibu-gulf-port'
  | 'qinzhou-port'
  | 'qinzhou-automated-container-terminal'
  | 'kuantan-port'
  | 'kyaukphyu-port'
  | 'new-international-land-sea-trade-corridor'
  | 'pinglu-canal'
  | 'funan-techo-canal'
  | 'phnom-penh-sihanoukville-expressway'
  | 'china-laos-500kv-interconnection'
  | 'china-malaysia-qinzhou-industrial-park'
  | 'malaysia-china-kuantan-industrial-park'
  | 'sihanoukville-sez'
  | 'thai-chinese-rayong-industrial-zone'
  | 'long-jiang-industrial-park'
  | 'saysettha-development-zone'
  | 'indonesia-morowali-industrial-park'
  | 'two-countries-twin-parks-malaysia'
  | 'two-countries-twin-parks-indonesia';

/** The agreements. */
export type AgreementId = 'CAFTA' | 'RCEP' | 'WTO';

/** The versions of agreements. */
export type VersionId = '1.0' | '2.0' | '3.0';

/** All economies together. */
export type WorldId = 'WORLD';

/** Economies, regions, blocs and the world. */
export type PartnerId = EconomyId | RegionId | BlocId | WorldId;

/** The ids of the bundled dataset. */
export interface BundledIds extends DatasetIds {
  readonly partner: PartnerId;
  readonly economy: EconomyId;
  readonly region: RegionId;
  readonly bloc: BlocId;
  readonly world: WorldId;
  readonly indicator: IndicatorId;
  readonly asset: AssetId;
  readonly agreement: AgreementId;
  readonly version: VersionId;
}
