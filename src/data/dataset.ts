import type { Dataset } from '../model/dataset.js';
import { agreements } from './agreements.js';
import { assets } from './assets.js';
import { events } from './events.js';
import type { BundledIds } from './ids.js';
import { indicators } from './indicators.js';
import { observations } from './observations.js';
import { partners } from './partners.js';
import { lazily } from './rows/lazily.js';
import { sources } from './sources.js';

/** The bundled facts. A table is made, and frozen, when it is first asked for. */
export const dataset: Dataset<BundledIds> = /* @__PURE__ */ lazily<Dataset<BundledIds>>({
  version: () => '0.1.0',
  asOf: () => '2026-09-22',
  partners,
  indicators,
  sources,
  observations,
  assets,
  agreements,
  events,
});
