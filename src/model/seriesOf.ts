import type { Unit } from '../figure/unit.js';
import { requireKeys } from '../requireKeys.js';
import { checkFilter } from './checkFilter.js';
import type { Dataset } from './dataset.js';
import { listOf } from './listOf.js';
import { matchingObservations } from './matchingObservations.js';
import type { Observation } from './observation.js';
import type { HasObservations, ObservationFilter } from './observationFilter.js';
import { rankingOf } from './rankingOf.js';
import { refuseMixture } from './refuseMixture.js';
import { refuseNoMatch } from './refuseNoMatch.js';
import type { Series } from './series.js';
import { seriesFrom } from './seriesFrom.js';

/** How {@link seriesOf} chooses between several claims for one window. */
export interface SeriesOptions {
  /** A comparator that puts the preferred claim first. Default: the rule of {@link seriesOf}. */
  readonly prefer?: ((a: Observation, b: Observation) => number) | undefined;
}

/**
 * The observations of one key as a series: sorted, one for each window, with the gaps and the rejected claims named.
 *
 * Shape: of several claims for a window, those flagged as of another definition (`D`) come last; of equals, those in doubt (`U`,
 * `V`); of equals, those that are open on a side and hold another, as "over 100 billion" holds 133.98; official statistics come
 * before a ministry, an intergovernmental body, an operator, the press, an opinion and a repost; of equals, the one published last;
 * then by id. The others come back as `rejected`. A series never mixes bases or units.
 *
 * @param dataset - The observations, and the sources that rank them; without sources all claims rank alike.
 * @param filter - What the series is about: as much as it takes to leave one key; with a unit, that is known of the series.
 * @param options - Another rule for choosing between claims.
 * @returns A new series; its `gaps` lists what is missing, nothing is filled in.
 * @throws ChinaAseanError `not-found` when nothing matches; `mixed-series` when more than one key or unit does;
 *   `invalid-argument` when the filter has another key, or an option is unknown; `invalid-period` when a period is not
 *   canonical.
 *
 * @example
 * import { seriesOf } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const filter = { indicator: 'passenger-trips', asset: 'china-laos-railway', basis: 'operator', within: '2025' } as const;
 * const trips = seriesOf(dataset, filter);
 * trips.observations.map(({ period }) => period); // => ['2025-S1', '2025-01-01/2025-09-20', '2025']
 * trips.rejected.map(({ figure }) => figure.printed); // => ['surpassing 10 million']
 */
export function seriesOf<O extends Observation, U extends Unit = Unit>(
  dataset: readonly O[] | (HasObservations<O> & Partial<Pick<Dataset, 'sources'>>),
  filter: ObservationFilter<U, NoInfer<O>>,
  options: SeriesOptions = {},
): Series<U, O> {
  requireKeys('seriesOf', options, { prefer: true });
  checkFilter(filter, 'seriesOf');
  const list = listOf<O>('seriesOf', dataset);
  const found = matchingObservations<O, U>(list, filter);
  const [first, ...others] = found;
  if (first === undefined) refuseNoMatch('seriesOf', list, filter);
  refuseMixture('seriesOf', 'one key', found, ['period'], filter);
  return seriesFrom([first, ...others], rankingOf(dataset, options.prefer));
}
