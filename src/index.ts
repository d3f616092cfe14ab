/**
 * Published statistics on China and ASEAN as typed, cited values, and exact calculations with bounds.
 *
 * @module china-asean
 */
export { ChinaAseanError, isChinaAseanError, type ErrorCode, type ErrorDetails, type Issue } from './errors.js';

export { comparePeriods } from './period/comparePeriods.js';
export { containsPeriod } from './period/containsPeriod.js';
export { formatPeriod, type PeriodStyle } from './period/formatPeriod.js';
export { lunarNewYear } from './period/lunarNewYear.js';
export { lunarNewYearIn } from './period/lunarNewYearIn.js';
export { monthsIn } from './period/monthsIn.js';
export { parseDate } from './period/parseDate.js';
export { parsePeriod } from './period/parsePeriod.js';
export { periodBounds, type PeriodBounds } from './period/periodBounds.js';
export { periodKind } from './period/periodKind.js';
export { sameWindowYearEarlier } from './period/sameWindowYearEarlier.js';
export { periodFromText, type PeriodFromTextOptions } from './period/periodFromText.js';
export type { PeriodLanguage } from './period/text/languages.js';
export { shiftYears } from './period/shiftYears.js';
export { splitPeriod, type PeriodPart } from './period/splitPeriod.js';
export { windowBefore } from './period/windowBefore.js';
export type {
  DateText,
  DaysPeriod,
  HalfYearPeriod,
  MonthPeriod,
  MonthsPeriod,
  Period,
  PeriodKind,
  QuarterPeriod,
  TrimesterPeriod,
  UntilPeriod,
  WeekPeriod,
  YearPeriod,
} from './period/period.js';

export type { DecimalText } from './figure/decimal.js';
export { parseDecimalText } from './figure/parseDecimalText.js';
export {
  figure,
  type Figure,
  type FigureOptions,
  type Measure,
  type Qualifier,
  type Quantity,
} from './figure/figure.js';
export { quantity } from './figure/quantity.js';
export { figureFromText, type FigureFromTextOptions, type PrintedFigure } from './figure/figureFromText.js';
export { formatBounds, formatFigure } from './figure/formatFigure.js';
export type { FormatBoundsOptions, FormatOptions, HasFigure, NoQuantity } from './figure/formatFigure.js';
export type { Interval } from './figure/interval.js';
export type { FigureLanguage } from './figure/text/languages.js';
export {
  findUnit,
  type CurrencyCode,
  type ExchangeRateUnit,
  type PhysicalUnit,
  type PriceUnit,
  type Unit,
  type UnitDefinition,
} from './figure/unit.js';

export type {
  Agreement,
  AgreementStatus,
  AgreementVersion,
  BoundParty,
  Chapter,
  Instrument,
  NegotiationRound,
  OriginRule,
  TariffCut,
  TariffTrack,
} from './model/agreement.js';
export { asOf } from './model/asOf.js';
export { basketOf, type BasketOfOptions } from './model/basketOf.js';
export type { Dataset } from './model/dataset.js';
export type { DatasetIds } from './model/datasetIds.js';
export type { RecurringEvent, EventResult } from './model/recurringEvent.js';
export { findById, type HasId } from './model/findById.js';
export { findObservation } from './model/findObservation.js';
export { getById, type WithId } from './model/getById.js';
export { inForceFor, type InForceFor } from './model/inForceFor.js';
export type {
  Derivation,
  Indicator,
  IndicatorNature,
  ObservationDimension,
  TimeCollection,
} from './model/indicator.js';
export type {
  AssetAttribute,
  AssetKind,
  AssetOrganization,
  AssetRole,
  AssetStatus,
  AttributeClaim,
  InfrastructureAsset,
  Place,
} from './model/infrastructureAsset.js';
export { membersAt } from './model/membersAt.js';
export type { Milestone } from './model/milestone.js';
export type { Names } from './model/names.js';
export {
  observation,
  type Basis,
  type Flow,
  type Observation,
  type ObservationInput,
  type ObservationKey,
  type ObservationStatus,
} from './model/observation.js';
export {
  selectObservations,
  type HasObservations,
  type ObservationFilter,
  type Observations,
} from './model/selectObservations.js';
export type { Series } from './model/series.js';
export { seriesBy, type SeriesByOptions } from './model/seriesBy.js';
export { seriesOf, type SeriesOptions } from './model/seriesOf.js';
export type { Authority, Source } from './model/source.js';
export type { Sourced } from './model/sourced.js';
export { statusAt, type HasMilestones, type StatusAt } from './model/statusAt.js';
export type { StatusReason } from './model/statusReason.js';
export type {
  Bloc,
  Economy,
  MemberCount,
  Membership,
  PartnerCodes,
  Region,
  TradePartner,
  World,
} from './model/tradePartner.js';
export { versionAt, type VersionAt } from './model/versionAt.js';

// audit
export { audit, type AuditOptions } from './audit/audit.js';
export { explain } from './audit/explain.js';
export type { Audited } from './audit/ledger.js';
export type {
  AuditReason,
  AuditRule,
  Claim,
  ClaimKind,
  Correction,
  Finding,
  Implied,
  Verdict,
} from './audit/finding.js';

// calculators: composition
export { aggregate, type Aggregate, type AggregatesByPeriod } from './calculators/composition/aggregate.js';
export type { AggregateOptions } from './calculators/composition/readMembers.js';

// calculators: contribution
export { contributionToGrowth, type ContributionsToGrowth } from './calculators/contribution/contributionToGrowth.js';
export type { ContributionOptions, GivenTotal } from './calculators/contribution/readTotals.js';
export { shareOfChange, type SharesOfChange } from './calculators/contribution/shareOfChange.js';

// calculators: cumulation
export { accumulate } from './calculators/cumulation/accumulate.js';
export { combineGrowth } from './calculators/cumulation/combineGrowth.js';
export { decumulate } from './calculators/cumulation/decumulate.js';
export { impliedBaseShare } from './calculators/cumulation/impliedBaseShare.js';
export type { CumulationOptions } from './calculators/cumulation/readCumulation.js';
export { yearToDateGrowth } from './calculators/cumulation/yearToDateGrowth.js';

// calculators: estimate
export { backcast } from './calculators/estimate/backcast.js';
export { backcastChain } from './calculators/estimate/backcastChain.js';
export { impliedExchangeRate } from './calculators/estimate/impliedExchangeRate.js';
export { intersection } from './calculators/estimate/intersection.js';
export { wholeFromShare } from './calculators/estimate/wholeFromShare.js';

// calculators: growth
export { absoluteChange } from './calculators/growth/absoluteChange.js';
export { accumulativeGrowth } from './calculators/growth/accumulativeGrowth.js';
export { annualizedGrowth } from './calculators/growth/annualizedGrowth.js';
export type { CompoundGrowth } from './calculators/growth/averageGrowth.js';
export { compoundGrowth } from './calculators/growth/compoundGrowth.js';
export type { GrowthOptions } from './calculators/growth/growthBetween.js';
export { growthRate } from './calculators/growth/growthRate.js';
export { leastSquaresGrowth, type LeastSquaresGrowth } from './calculators/growth/leastSquaresGrowth.js';
export { logGrowth } from './calculators/growth/logGrowth.js';
export { midpointGrowth } from './calculators/growth/midpointGrowth.js';
export { percentagePointChange } from './calculators/growth/percentagePointChange.js';
export { periodOnPeriod } from './calculators/growth/periodOnPeriod.js';
export { revision, type RevisionUnit } from './calculators/growth/revision.js';
export type { GrowthEndpoints, GrowthRange, GrowthSpan } from './calculators/growth/span.js';
export { yearOnYear } from './calculators/growth/yearOnYear.js';

// calculators: indexNumber
export { chain } from './calculators/indexNumber/chain.js';
export { implicitDeflator } from './calculators/indexNumber/implicitDeflator.js';
export { indexNumber } from './calculators/indexNumber/indexNumber.js';
export { rebase } from './calculators/indexNumber/rebase.js';
export { splice, type Spliced, type SpliceOptions, type SpliceSeries } from './calculators/indexNumber/splice.js';

// calculators: season
export {
  lunarNewYearRegressors,
  type LunarNewYearRegressor,
  type LunarNewYearRegressors,
} from './calculators/season/lunarNewYearRegressors.js';
export type { LunarNewYearDays } from './calculators/season/readDays.js';

// calculators: share
export { largestRemainder, type LargestRemainderOptions } from './calculators/share/largestRemainder.js';
export { rank, type RankDetails, type RankOptions } from './calculators/share/rank.js';
export { share } from './calculators/share/share.js';
export { shares, type SharesOptions } from './calculators/share/shares.js';
export type { Shares } from './calculators/share/sharesOutcome.js';
export { streak, type StreakDetails } from './calculators/share/streak.js';

// calculators: structure
export { concentrationIndex } from './calculators/structure/concentrationIndex.js';
export { diversificationIndex } from './calculators/structure/diversificationIndex.js';
export { effectiveNumber } from './calculators/structure/effectiveNumber.js';
export {
  exportSimilarity,
  type ExportSimilarityOptions,
  type SharedItemCount,
} from './calculators/structure/exportSimilarity.js';
export { herfindahlHirschman, type ItemCount } from './calculators/structure/herfindahlHirschman.js';
export { normalizedHerfindahl } from './calculators/structure/normalizedHerfindahl.js';
export { structuralChange } from './calculators/structure/structuralChange.js';
export { tradeComplementarity } from './calculators/structure/tradeComplementarity.js';
export { tradeEntropy } from './calculators/structure/tradeEntropy.js';

// calculators: trade
export { adjustedGrubelLloyd } from './calculators/trade/adjustedGrubelLloyd.js';
export type { AdjustedMirror } from './calculators/trade/adjustMirror.js';
export { aggregateGrubelLloyd } from './calculators/trade/aggregateGrubelLloyd.js';
export type { MirrorComparison } from './calculators/trade/compareMirrors.js';
export { exportMarketPenetration, type MarketCounts } from './calculators/trade/exportMarketPenetration.js';
export { extraRegionalIntensity } from './calculators/trade/extraRegionalIntensity.js';
export { grubelLloyd } from './calculators/trade/grubelLloyd.js';
export { importPenetration } from './calculators/trade/importPenetration.js';
export { incomeTermsOfTrade } from './calculators/trade/incomeTermsOfTrade.js';
export type { WorldScope } from './calculators/trade/intensityFormulas.js';
export { intraRegionalIntensity } from './calculators/trade/intraRegionalIntensity.js';
export { marginalIntraIndustryTrade, type MarginalTrade } from './calculators/trade/marginalIntraIndustryTrade.js';
export { mirror, type Mirror, type MirrorCause, type MirrorOptions } from './calculators/trade/mirror.js';
export { netBarterTermsOfTrade } from './calculators/trade/netBarterTermsOfTrade.js';
export { normalizedTradeBalance } from './calculators/trade/normalizedTradeBalance.js';
export { regionalIntroversion } from './calculators/trade/regionalIntroversion.js';
export { regionalOrientation, type OrientationFlows } from './calculators/trade/regionalOrientation.js';
export type { RegionalTrade } from './calculators/trade/regionalTrade.js';
export {
  revealedComparativeAdvantage,
  type ComparativeAdvantageOptions,
  type ProductExports,
} from './calculators/trade/revealedComparativeAdvantage.js';
export { selfSufficiency } from './calculators/trade/selfSufficiency.js';
export { symmetricComparativeAdvantage } from './calculators/trade/symmetricComparativeAdvantage.js';
export { tradeBalance } from './calculators/trade/tradeBalance.js';
export { tradeIntensity, type PartnerFlows, type TradeIntensityOptions } from './calculators/trade/tradeIntensity.js';
export { tradeOpenness } from './calculators/trade/tradeOpenness.js';
export { unitValue } from './calculators/trade/unitValue.js';

// calculators: volume
export { fisherContributions } from './calculators/volume/fisherContributions.js';
export { fisherVolume } from './calculators/volume/fisherVolume.js';
export { laspeyresContributions } from './calculators/volume/laspeyresContributions.js';
export { laspeyresVolume } from './calculators/volume/laspeyresVolume.js';
export { paascheVolume } from './calculators/volume/paascheVolume.js';
export type { PricesAndQuantities } from './calculators/volume/readVolumes.js';
export type { VolumeContributions } from './calculators/volume/volumeContributions.js';

// calculators: what they take and return
export { convert, type ConvertOptions } from './calculators/conversion/convert.js';
export { formatReason, type FormatReasonOptions } from './calculators/formatReason.js';
export { observationsBehind } from './calculators/observationsBehind.js';
export type { BasketOptions } from './calculators/common/readBasket.js';
export type {
  Basket,
  Calculated,
  Input,
  Levels,
  NotCalculated,
  NullReason,
  Operand,
  OperandIn,
  Result,
  ResultsByName,
  ResultsByPeriod,
  Transformation,
  Warning,
} from './calculators/result.js';
