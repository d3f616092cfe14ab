import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { seriesOf } from '../../model/seriesOf.js';
import type { Chart } from './readChart.js';

const SHARED = ['indicator', 'reporter', 'asset', 'flow', 'basis'] as const;

/** @internal Observations that differ in the partner and the window only, as a series for each partner. */
export function seriesByPartner<U extends Unit>(
  { caller, sources }: Pick<Chart, 'caller' | 'sources'>,
  levels: readonly Observation<U>[],
): ReadonlyMap<string, Series<U>> {
  const isList: boolean = Array.isArray(levels);
  if (!isList || levels.length === 0) {
    const got = isList ? 'none' : quote(levels);
    throw new ChinaAseanError('invalid-argument', `${caller}: expected a list of observations, got ${got}`);
  }
  const byPartner = new Map<string, Observation<U>[]>();
  for (const observation of levels) {
    const { partner, id } = observation;
    if (partner === undefined) {
      throw new ChinaAseanError('invalid-argument', `${caller}: expected a partner in each, got none in ${id}`, { id });
    }
    byPartner.set(partner, [...(byPartner.get(partner) ?? []), observation]);
  }
  refuseMixture(caller, levels);
  return new Map(
    [...byPartner].map(([partner, observations]) => [
      partner,
      seriesOf<Observation<U>, U>({ observations, sources }, { partner }),
    ]),
  );
}

function refuseMixture(caller: string, levels: readonly Observation[]): void {
  const facets = SHARED.map((name) => [name, new Set(levels.map((level) => level[name] ?? 'absent'))] as const);
  const units = ['unit', new Set<string>(levels.map(({ figure }) => figure.unit))] as const;
  const varying = [...facets, units].filter(([, found]) => found.size > 1);
  if (varying.length === 0) return;
  const list = varying.map(([name, found]) => `${name} is ${[...found].join(' or ')}`).join('; ');
  throw new ChinaAseanError('mixed-series', `${caller}: expected one key but for the partner, got several: ${list}`, {
    varying: Object.fromEntries(varying.map(([name, found]) => [name, [...found]])),
  });
}
