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
import type { SeriesOptions } from './seriesOf.js';

/**
 * The claim for one window that a filter asks for: of several, the one that `seriesOf` would choose.
 *
 * @param dataset - The observations, such as a dataset or a series, and the sources that rank them.
 * @param filter - What the claim is about: as much as it takes to leave one key and window.
 * @param options - Another rule for choosing between claims.
 * @returns The observation, or `undefined` where there is none.
 * @throws ChinaAseanError `mixed-series` when more than one key, window or unit matches; `invalid-argument` when the filter
 *   has another key, or an option is unknown; `invalid-period` when a period is not canonical.
 *
 * @example
 * import { findObservation, formatFigure } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const trade = { indicator: 'goods-trade', reporter: 'CN', partner: 'VN', flow: 'total', basis: 'customs-cny' } as const;
 * const claim = findObservation(dataset, { ...trade, period: '2024' });
 * claim && formatFigure(claim, { decimals: 2 }); // => '1.85 trillion CNY'
 * claim?.growth?.printed; // => '14.6%'
 * findObservation(dataset, { ...trade, period: '2019' }); // => undefined
 */
export function findObservation<O extends Observation, U extends Unit = Unit>(
  dataset: readonly O[] | (HasObservations<O> & Partial<Pick<Dataset, 'sources'>>),
  filter: ObservationFilter<U, NoInfer<O>>,
  options: SeriesOptions = {},
): (O & Observation<U>) | undefined {
  requireKeys('findObservation', options, { prefer: true });
  checkFilter(filter, 'findObservation');
  const found = matchingObservations<O, U>(listOf<O>('findObservation', dataset), filter);
  refuseMixture('findObservation', 'one key and window', found, [], filter);
  return rankingOf(dataset, options.prefer)(found)[0];
}
