import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { requireKeys } from '../requireKeys.js';
import type { ObservationFilter } from './observationFilter.js';

const KNOWN = {
  indicator: true,
  reporter: true,
  partner: true,
  asset: true,
  flow: true,
  basis: true,
  unit: true,
  period: true,
  periodKind: true,
  within: true,
} as const;

/** @internal Refuses a filter that is none, that has a key which would restrict nothing, or a window that is not canonical. */
export function checkFilter(filter: ObservationFilter, caller: string): void {
  requireKeys(caller, filter, KNOWN, 'filter keys');
  checkWindow(filter.period, caller);
  checkWindow(filter.within, caller);
}

function checkWindow(window: Period | undefined, caller: string): void {
  if (window !== undefined) windowOf(window, caller);
}
