import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { growthRate } from './growthRate.js';
import { notCalculated, type Work } from '../common/outcome.js';
import type { Result } from '../result.js';

/**
 * The growth of a series over the same window a year earlier: a month over that month, a year-to-date over that
 * year-to-date. The base is looked up by its window, never by its place in the list.
 *
 * Shape: level of the window / level of the same window a year earlier − 1. Units: any level; the result is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#year-on-year).
 *
 * @param series - The levels, one for each window.
 * @param period - The window whose growth is wanted.
 * @returns The ratio, or `null`: `missing-current` and `missing-base` where the series has no such window,
 *   `incomparable-period` where no window a year earlier compares (29 February, week 53, more than a year), and the
 *   reasons of `growthRate`.
 * @throws ChinaAseanError `invalid-period` when the period is not canonical.
 *
 * @example
 * import { seriesOf, yearOnYear } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const trade = seriesOf(dataset, { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', basis: 'customs-usd' });
 * yearOnYear(trade, '2025-01-01/P7M').reason; // => 'missing-base'
 */
export function yearOnYear<U extends Unit>(series: Series<U>, period: Period): Result<'ratio'> {
  const at = (window: Period): Observation<U> | undefined =>
    series.observations.find((observation) => observation.period === window);
  const current = at(period);
  const basePeriod = sameWindowYearEarlier(period);
  if (basePeriod !== null)
    return Object.freeze({ ...growthRate(current, at(basePeriod)), period, transformation: 'GY' });
  const work: Work = { method: 'current / base − 1', inputs: { current }, period, transformation: 'GY' };
  return notCalculated(work, 'ratio', 'incomparable-period');
}
