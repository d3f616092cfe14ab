import type { DateText } from '../period/period.js';
import type { Agreement } from './agreement.js';
import type { Event } from './event.js';
import type { Indicator } from './indicator.js';
import type { InfrastructureAsset } from './infrastructureAsset.js';
import type { Observation } from './observation.js';
import type { Source } from './source.js';
import type { TradePartner } from './tradePartner.js';

/** Everything that is known at a date, as one value: the bundled facts, or yours. */
export interface Dataset {
  /** The version of the collection. */
  readonly version: string;
  /** The day up to which it was brought. */
  readonly asOf: DateText;
  /** Economies, regions, blocs and the world. */
  readonly partners: readonly TradePartner[];
  /** What is measured. */
  readonly indicators: readonly Indicator[];
  /** Where the claims were published. */
  readonly sources: readonly Source[];
  /** The published figures. */
  readonly observations: readonly Observation[];
  /** Railways, ports, parks. */
  readonly assets: readonly InfrastructureAsset[];
  /** Trade agreements with their versions. */
  readonly agreements: readonly Agreement[];
  /** Editions of events. */
  readonly events: readonly Event[];
}
