import type { Observation } from '../model/observation.js';
import { customs2024 } from './observations/customs2024.js';
import { investment } from './observations/investment.js';
import { parks } from './observations/parks.js';
import { ports } from './observations/ports.js';
import { railways } from './observations/railways.js';
import { trade } from './observations/trade.js';
import { world2024 } from './observations/world2024.js';

/** The published figures, by subject. */
export const observations: readonly Observation[] = /* @__PURE__ */ [
  trade,
  customs2024,
  world2024,
  railways,
  ports,
  parks,
  investment,
].flat();
