import { ChinaAseanError } from '../errors.js';
import { KEY_FIELDS, type Observation } from './observation.js';
import type { ObservationFilter } from './observationFilter.js';
import { textOfFilter } from './textOfFilter.js';

type Facet = (typeof KEY_FIELDS)[number] | 'unit';

/** @internal Refuses observations that differ in more than they may, and tells in what and how. */
export function refuseMixture(
  caller: string,
  expected: string,
  found: readonly Observation[],
  mayDiffer: readonly Facet[],
  filter: ObservationFilter,
): void {
  const varying = ([...KEY_FIELDS, 'unit'] as const)
    .filter((facet) => !mayDiffer.includes(facet))
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

function valuesOf(found: readonly Observation[], facet: Facet): readonly string[] {
  return [...new Set(found.map((one) => (facet === 'unit' ? one.figure.unit : one[facet]) ?? 'absent'))];
}
