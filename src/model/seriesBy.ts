import type { Unit } from '../figure/unit.js';
import { requireKeys } from '../requireKeys.js';
import { checkFilter } from './checkFilter.js';
import type { Dataset } from './dataset.js';
import { listOf } from './listOf.js';
import { matchingObservations } from './matchingObservations.js';
import type { Observation, ObservationKey } from './observation.js';
import type { HasObservations, ObservationFilter } from './observationFilter.js';
import { rankingOf } from './rankingOf.js';
import { refuseMixture } from './refuseMixture.js';
import { refuseNoMatch } from './refuseNoMatch.js';
import { requireSplit } from './requireSplit.js';
import type { Series } from './series.js';
import { seriesFrom } from './seriesFrom.js';
import type { SeriesOptions } from './seriesOf.js';

/** How {@link seriesBy} makes its choice. */
export interface SeriesByOptions<N extends string = string> extends SeriesOptions {
  /** The values wanted of the dimension; one without an observation is left out. Default: all that are there. */
  readonly among?: readonly N[] | undefined;
}

/**
 * The series of each partner (asset, reporter, indicator) by itself: as many times `seriesOf`, of one list. It is what
 * `aggregate` takes, for which a member that is left out is missing.
 *
 * Shape: the series are of one basis and unit, and differ in that dimension only; observations without the dimension are left
 * out. A bloc may stand beside its members, since nothing is summed here.
 *
 * @param dataset - The observations, and the sources that rank them; without sources all claims rank alike.
 * @param filter - What the series are about: as much as it takes to leave only one dimension to differ; with a unit, that is
 *   known of the series.
 * @param by - That dimension.
 * @param options - The values wanted, and another rule for choosing between claims.
 * @returns A new record of series by the value of the dimension, in the order wanted or of the observations.
 * @throws ChinaAseanError `not-found` when nothing matches, or nothing is of the values wanted; `mixed-series` when the
 *   observations differ in something else than the dimension and the window; `invalid-argument` when there is no such
 *   dimension, the filter has another key, or an option is unknown; `invalid-period` when a period is not canonical.
 *
 * @example
 * import { aggregate, formatFigure, getById, seriesBy } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const filter = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny', unit: 'CNY' } as const;
 * const trade = seriesBy(dataset, filter, 'partner');
 * trade['VN']?.key.partner; // => 'VN'
 * const sum = aggregate(trade, getById(dataset.partners, 'ASEAN'), { composition: 'current' })['2024'];
 * sum && formatFigure(sum); // => '6.9899158 trillion CNY'
 */
export function seriesBy<O extends Observation, N extends string = string, U extends Unit = Unit>(
  dataset: readonly O[] | (HasObservations<O> & Partial<Pick<Dataset, 'sources'>>),
  filter: ObservationFilter<U, NoInfer<O>>,
  by: Exclude<keyof ObservationKey, 'basis' | 'flow'>,
  options: SeriesByOptions<N> = {},
): Readonly<string extends N ? Record<N, Series<U, O>> : Partial<Record<N, Series<U, O>>>> {
  requireKeys('seriesBy', options, { among: true, prefer: true });
  checkFilter(filter, 'seriesBy');
  const { among, prefer } = options;
  requireSplit('seriesBy', by, among);
  const list = listOf<O>('seriesBy', dataset);
  const matching = matchingObservations<O, U>(list, filter);
  const groups = new Map<string, (O & Observation<U>)[]>(among?.map((name) => [name, []]));
  for (const observation of matching) {
    const name = observation[by];
    if (name === undefined) continue;
    if (among === undefined && !groups.has(name)) groups.set(name, []);
    groups.get(name)?.push(observation);
  }
  const found = [...groups.values()].flat();
  if (found.length === 0) refuseNoMatch('seriesBy', list, filter, { matching, by, among });
  refuseMixture('seriesBy', `observations that differ in ${by} and period only`, found, [by, 'period'], filter);
  const rank = rankingOf(dataset, prefer);
  const series = [...groups].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : [[name, seriesFrom<O, U>([first, ...others], rank)] as const],
  );
  return Object.freeze(Object.fromEntries(series)) as string extends N
    ? Record<N, Series<U, O>>
    : Partial<Record<N, Series<U, O>>>;
}
