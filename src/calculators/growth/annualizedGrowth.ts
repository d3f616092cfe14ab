import type { Unit } from '../../figure/unit.js';
import type { Levels } from '../result.js';
import { averageGrowth, type CompoundGrowth } from './averageGrowth.js';
import type { GrowthOptions } from './growthBetween.js';
import { readEndpoints, type GrowthEndpoints } from './span.js';

/**
 * The growth between two windows at an annual rate: what it would come to in a year if it went on at that pace. It takes any
 * number of months, so that a month's growth is raised to the twelfth power, with all that is special about that month.
 *
 * Shape: (to / from)^(1 / years) − 1, to 34 digits, exact where the root ends; bounds as of `compoundGrowth`.
 * Units: levels of one unit; the result is a ratio, from −1 up. It warns `seasonality` where the windows are shorter than a
 * year and not of one season: the rate is meant for figures that were adjusted for it; and `holiday-affected` as
 * `growthRate` does.
 * Source: [docs/methods.md](../../../docs/methods.md#annualised-growth).
 *
 * @param levels - A series, or levels by their windows.
 * @param endpoints - The window of the base and that of the later level.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, with the years and the window of the base, or `null` with the reasons of `compoundGrowth`, but for
 *   `too-few-periods`.
 * @throws ChinaAseanError `invalid-argument` when the endpoints are none, or a range, or a name is unknown; `invalid-period`
 *   when a window is not canonical.
 *
 * @example
 * import { annualizedGrowth, quantity } from 'china-asean';
 *
 * const output = { '2024-Q1': quantity(100, 'index'), '2024-Q2': quantity(105, 'index') };
 * annualizedGrowth(output, { from: '2024-Q1', to: '2024-Q2' }).value; // => '0.21550625'
 */
export function annualizedGrowth<U extends Unit>(
  levels: Levels<U>,
  endpoints: GrowthEndpoints,
  options: GrowthOptions = {},
): CompoundGrowth {
  return averageGrowth('annualizedGrowth', levels, readEndpoints('annualizedGrowth', endpoints), 1, options);
}
