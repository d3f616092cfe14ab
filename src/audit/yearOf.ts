import type { Period } from '../period/period.js';
import { periodBounds } from '../period/periodBounds.js';

/** @internal The year in which a window ends. */
export function yearOf(period: Period): number {
  return Number(periodBounds(period).last.slice(0, 4));
}
