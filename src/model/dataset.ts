import type { DateText } from '../period/period.js';
import type { Unit } from '../figure/unit.js';
import type { Agreement } from './agreement.js';
import type { DatasetIds } from './datasetIds.js';
import type { RecurringEvent } from './recurringEvent.js';
import type { Indicator } from './indicator.js';
import type { InfrastructureAsset } from './infrastructureAsset.js';
import type { Observation } from './observation.js';
import type { Source } from './source.js';
import type { Bloc, Economy, Region, World } from './tradePartner.js';

/** Everything that is known at a date, as one value: the bundled facts, or yours. */
export interface Dataset<I extends DatasetIds = DatasetIds> {
  /** The version of the collection. */
  readonly version: string;
  /** The day up to which it was brought. */
  readonly asOf: DateText;
  /** Economies, regions, blocs and the world. */
  readonly partners: readonly (Economy<I['economy']> | Region<I['region']> | Bloc<I['bloc']> | World<I['world']>)[];
  /** What is measured. */
  readonly indicators: readonly Indicator<I['indicator']>[];
  /** Where the claims were published. */
  readonly sources: readonly Source[];
  /** The published figures. */
  readonly observations: readonly Observation<Unit, I>[];
  /** Railways, ports, parks. */
  readonly assets: readonly InfrastructureAsset<I['asset']>[];
  /** Trade agreements with their versions and instruments. */
  readonly agreements: readonly Agreement<I['agreement'], I['version']>[];
  /** Editions of events. */
  readonly events: readonly RecurringEvent[];
}
