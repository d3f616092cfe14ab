/**
 * Published facts about trade, transport, investment and agreements between China and ASEAN, each with its source.
 *
 * @module china-asean/data
 */
export { dataset } from './dataset.js';
export type {
  AgreementId,
  AssetId,
  BlocId,
  BundledIds,
  EconomyId,
  IndicatorId,
  PartnerId,
  RegionId,
  VersionId,
  WorldId,
} from './ids.js';
