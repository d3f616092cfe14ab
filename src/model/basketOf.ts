import { ChinaAseanError } from '../errors.js';
import type { Unit } from '../figure/unit.js';
import { requireKeys } from '../requireKeys.js';
import { checkFilter } from './checkFilter.js';
import type { Dataset } from './dataset.js';
import { findOverlap } from './findOverlap.js';
import { listOf } from './listOf.js';
import { matchingObservations } from './matchingObservations.js';
import { missingBeside } from './missingBeside.js';
import type { Observation, ObservationKey } from './observation.js';
import type { HasObservations, ObservationFilter } from './observationFilter.js';
import { rankingOf } from './rankingOf.js';
import { refuseMixture } from './refuseMixture.js';
import { refuseNoMatch } from './refuseNoMatch.js';
import { requireSplit } from './requireSplit.js';
import type { SeriesOptions } from './seriesOf.js';

/** How {@link basketOf} makes its choice. */
export interface BasketOfOptions<N extends string = string> extends SeriesOptions {
  /**
   * The values wanted of the dimension; one without an observation is `null`, a hole. Default: all that are there, and of a
   * reading those that it has as `missing`.
   */
  readonly among?: readonly N[] | undefined;
}

/**
 * The observations of one window side by side, by the partners (assets, reporters, indicators) that tell them apart: what
 * shares, ranks and concentration are computed from.
 *
 * Shape: where several claims are made for one name, the one that `seriesOf` would choose. What a reading has as `missing`, of
 * the same key and window and in whatever unit, is a hole, unless there is an observation too. A basket never mixes bases, windows or
 * units, and never holds a bloc beside its member.
 *
 * @param dataset - The observations, what was read as missing, the sources that rank claims and the partners; without sources all
 *   claims rank alike, without partners none is known to hold another.
 * @param filter - What they are about: as much as it takes to leave only one dimension to differ; with a unit, that is known
 *   of the basket.
 * @param by - That dimension.
 * @param options - The values wanted, and another rule for choosing between claims.
 * @returns A new record of observations by the value of the dimension.
 * @throws ChinaAseanError `not-found` when nothing matches, or nothing is of the values wanted; `mixed-series` when the
 *   observations differ in something else; `overlapping-partners` when one of the partners holds another; `invalid-argument`
 *   when there is no such dimension, the filter has another key, or an option is unknown; `invalid-period` when a period is not
 *   canonical.
 *
 * @example
 * import { basketOf } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const filter = { indicator: 'cargo-throughput', period: '2024', basis: 'press' } as const;
 * Object.keys(basketOf(dataset, filter, 'asset')); // => ['guangxi-border-highway-ports', 'qinzhou-port']
 */
export function basketOf<O extends Observation, N extends string = string, U extends Unit = Unit>(
  dataset:
    | readonly O[]
    | (HasObservations<O> &
        Partial<Pick<Dataset, 'partners' | 'sources'>> & {
          readonly missing?: readonly (ObservationKey & Pick<Observation, 'period'>)[] | undefined;
        }),
  filter: ObservationFilter<U, NoInfer<O>>,
  by: Exclude<keyof ObservationKey, 'basis' | 'flow'>,
  options: BasketOfOptions<N> = {},
): Readonly<Record<N, Observation<U> | null>> {
  requireKeys('basketOf', options, { among: true, prefer: true });
  const { among, prefer } = options;
  checkFilter(filter, 'basketOf');
  requireSplit('basketOf', by, among);
  const list = listOf<O>('basketOf', dataset);
  const wanted = new Set<string | undefined>(among);
  const matching: readonly Observation<U>[] = matchingObservations(list, filter);
  const found = matching.filter(
    (observation) => observation[by] !== undefined && (among === undefined || wanted.has(observation[by])),
  );
  const [first] = found;
  if (first === undefined) refuseNoMatch('basketOf', list, filter, { matching, by, among });
  refuseMixture('basketOf', `observations that differ in ${by} only`, found, [by], filter);
  const missing = 'missing' in dataset ? (dataset.missing ?? []) : [];
  const { partners = [] }: Partial<Pick<Dataset, 'partners'>> = 'partners' in dataset ? dataset : {};
  const there = found.flatMap((one) => one[by] ?? []);
  const holes = missingBeside('basketOf', missing, first, filter, by).flatMap((one) => one[by] ?? []);
  // a whole that is missing is no part beside its parts
  const isApart = (hole: string): boolean => findOverlap([hole, ...there], partners, first.period) === null;
  const names = among ?? [...there, ...holes.filter((hole) => there.includes(hole) || isApart(hole))];
  const claims = new Map<string, Observation<U>[]>(names.map((name) => [name, []]));
  for (const claim of found) claims.get(claim[by] ?? '')?.push(claim);
  refuseOverlap([...claims.keys()], partners, first);
  const rank = rankingOf(dataset, prefer);
  const chosen = [...claims].map(([name, some]) => [name, rank(some)[0] ?? null] as const);
  return Object.freeze(Object.fromEntries(chosen)) as Record<N, Observation<U> | null>;
}

function refuseOverlap(names: readonly string[], partners: Dataset['partners'], { period }: Observation): void {
  const overlap = findOverlap(names, partners, period);
  if (overlap === null) return;
  const [whole, part] = overlap;
  throw new ChinaAseanError(
    'overlapping-partners',
    `basketOf: expected partners of which none holds another, got ${whole} and ${part}: choose with the option among`,
    { whole, part },
  );
}
