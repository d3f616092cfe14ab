/**
 * Published statistics on China and ASEAN as typed, cited values, and exact calculations with bounds.
 *
 * @module china-asean
 */
export { ChinaAseanError, isChinaAseanError, type ErrorCode, type ErrorDetails, type Issue } from './errors.js';

export { comparePeriods } from './period/comparePeriods.js';
export { containsPeriod } from './period/containsPeriod.js';
export { formatPeriod, type PeriodStyle } from './period/formatPeriod.js';
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

export { convert, type ConvertOptions } from './figure/convert.js';
export { parseDecimalText, type DecimalText } from './figure/decimal.js';
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
export { formatBounds, formatFigure, type NoQuantity } from './figure/formatFigure.js';
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

export type { Agreement, AgreementStatus, AgreementVersion } from './model/agreement.js';
export { asOf } from './model/asOf.js';
export { basketOf, type BasketOfOptions } from './model/basketOf.js';
export type { Dataset } from './model/dataset.js';
export type { Event } from './model/event.js';
export { findById, type HasId } from './model/findById.js';
export { getById } from './model/getById.js';
export type { Indicator, IndicatorNature, ObservationDimension, TimeCollection } from './model/indicator.js';
export type {
  AssetAttribute,
  AssetKind,
  AssetStatus,
  AttributeClaim,
  InfrastructureAsset,
  Place,
} from './model/infrastructureAsset.js';
export { membersAt } from './model/membersAt.js';
export type { Milestone } from './model/milestone.js';
export type { Names } from './model/names.js';
export type { Basis, Flow, Observation, ObservationKey, ObservationStatus } from './model/observation.js';
export {
  selectObservations,
  type HasObservations,
  type ObservationFilter,
  type Observations,
} from './model/selectObservations.js';
export type { Series } from './model/series.js';
export { seriesOf, type SeriesOptions } from './model/seriesOf.js';
export type { Authority, Source } from './model/source.js';
export { statusAt, type HasMilestones, type StatusAt } from './model/statusAt.js';
export type { Bloc, Economy, Membership, PartnerCodes, Region, TradePartner, World } from './model/tradePartner.js';
export { versionAt, type VersionAt } from './model/versionAt.js';

// calculators: estimate
export { backcast } from './calculators/estimate/backcast.js';
export { impliedExchangeRate } from './calculators/estimate/impliedExchangeRate.js';
export { wholeFromShare } from './calculators/estimate/wholeFromShare.js';

// calculators: growth
export { growthRate } from './calculators/growth/growthRate.js';
export { percentagePointChange } from './calculators/growth/percentagePointChange.js';
export { yearOnYear } from './calculators/growth/yearOnYear.js';

// calculators: share
export { share } from './calculators/share/share.js';

// calculators: what they take and return
export type { BasketOptions } from './calculators/common/readBasket.js';
export type {
  Basket,
  Calculated,
  Input,
  Levels,
  NotCalculated,
  NullReason,
  Operand,
  Result,
  ResultsByName,
  ResultsByPeriod,
  Transformation,
  Warning,
} from './calculators/result.js';
