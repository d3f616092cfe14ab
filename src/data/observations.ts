import type { Observation } from '../model/observation.js';
import { investment } from './observations/investment.js';
import { parks } from './observations/parks.js';
import { ports } from './observations/ports.js';
import { railways } from './observations/railways.js';
import { trade } from './observations/trade.js';

/** The published figures, by subject. */
export const observations: readonly Observation[] = /* @__PURE__ */ [trade, railways, ports, parks, investment].flat();
