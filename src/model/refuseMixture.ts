import { ChinaAseanError } from '../errors.js';
import type { Observation } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';
import { textOfFilter } from './textOfFilter.js';

/** @internal In what observations may differ. */
export const FACETS = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis', 'period', 'unit'] as const;

/** @internal Refuses observations that differ in one of the facets, and tells in which and how. */
export function refuseMixture(
  caller: string,
  expected: string,
  found: readonly Observation[],
  facets: readonly (typeof FACETS)[number][],
  filter: ObservationFilter,
): void {
  const varying = facets
    .map((facet) => [facet, valuesOf(found, facet)] as const)
    .filter(([, values]) => values.length > 1);
  if (varying.length === 0) return;
  const list = varying.map(([facet, values]) => `${facet} is ${values.join(' or ')}`).join('; ');
  throw new ChinaAseanError(
    'mixed-series',
    `${caller}: expected ${expected}, got several for ${textOfFilter(filter)}: ${list}`,
    { filter, varying: Object.fromEntries(varying) },
  );
}

function valuesOf(found: readonly Observation[], facet: (typeof FACETS)[number]): readonly string[] {
  return [...new Set(found.map((one) => (facet === 'unit' ? one.figure.unit : one[facet]) ?? 'absent'))];
}
