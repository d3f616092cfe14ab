import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import type { ObservationFilter } from './observationFilter.js';

const KNOWN: Readonly<Record<keyof ObservationFilter, true>> = {
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
};

/** @internal Refuses a filter that is none, that has a key which would restrict nothing, or a window that is not canonical. */
export function checkFilter(filter: ObservationFilter, caller: string): void {
  const isRecord = typeof filter === 'object' && filter !== null && !Array.isArray(filter);
  if (!isRecord) refuse(caller, "a filter such as { indicator: 'goods-trade' }", filter, {});
  for (const key of Object.keys(filter)) {
    if (!Object.hasOwn(KNOWN, key)) refuse(caller, `only the keys ${Object.keys(KNOWN).join(', ')} in a filter`, key, { key }); // prettier-ignore
  }
  checkWindow(filter.period, caller);
  checkWindow(filter.within, caller);
}

function checkWindow(window: Period | undefined, caller: string): void {
  if (window !== undefined) windowOf(window, caller);
}

function refuse(caller: string, expected: string, value: unknown, details: Readonly<Record<string, unknown>>): never {
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(value)}`, details);
}
