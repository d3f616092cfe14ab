import type { Dataset } from '../model/dataset.js';
import { agreements } from './agreements.js';
import { assets } from './assets.js';
import { events } from './events.js';
import { indicators } from './indicators.js';
import { observations } from './observations.js';
import { partners } from './partners.js';
import { sources } from './sources.js';

/** The bundled facts. */
export const dataset: Dataset = {
  version: '0.1.0',
  asOf: '2026-09-22',
  partners,
  indicators,
  sources,
  observations,
  assets,
  agreements,
  events,
};
