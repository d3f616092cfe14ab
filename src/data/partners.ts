import type { Dataset } from '../model/dataset.js';
import type { BundledIds } from './ids.js';
import { blocs } from './partners/blocs.js';
import { economies } from './partners/economies.js';
import { regions } from './partners/regions.js';
import { world } from './partners/world.js';

/** Economies, regions, blocs and the world. */
export const partners = (): Dataset<BundledIds>['partners'] => [economies(), regions(), blocs(), [world]].flat();
