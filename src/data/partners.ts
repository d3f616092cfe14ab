import type { TradePartner } from '../model/tradePartner.js';
import type { PartnerId } from './ids.js';
import { blocs } from './partners/blocs.js';
import { economies } from './partners/economies.js';
import { regions } from './partners/regions.js';
import { world } from './partners/world.js';

/** Economies, regions, blocs and the world. */
export const partners = (): readonly TradePartner<PartnerId>[] => [economies(), regions(), blocs(), [world]].flat();
