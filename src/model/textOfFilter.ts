import { excerpt } from '../errors.js';
import type { ObservationFilter } from './observationFilter.js';

/** @internal A filter for a message: `indicator goods-trade, partner ASEAN`. */
export function textOfFilter(filter: ObservationFilter): string {
  const restricted = Object.entries(filter).filter(([, value]) => value !== undefined);
  return restricted.map(([key, value]) => `${key} ${excerpt(String(value))}`).join(', ') || 'an empty filter';
}
