import type { Unit } from '../../figure/unit.js';
import type { Levels } from '../result.js';
import { averageGrowth, type CompoundGrowth } from './averageGrowth.js';
import type { GrowthOptions } from './growthBetween.js';
import { readSpan, type GrowthSpan } from './span.js';

/**
 * The compound annual growth rate: the one rate that, applied in each year, leads from the base to the later level. What
 * happened in between does not matter.
 *
 * Shape: (to / from)^(1 / years) − 1, to 34 digits, exact where the root ends; bounds from the lowest later level over the
 * highest base to the highest over the lowest. Years are those that lie between the windows, not the number of levels.
 * Units: levels of one unit; the result is a ratio, from −1 up. It warns `seasonality` and `holiday-affected` as `growthRate`
 * does, of the two windows.
 * Source: [docs/methods.md](../../../docs/methods.md#compound-growth).
 *
 * @param levels - A series, or levels by their windows.
 * @param span - `{ from, to }`, or `{ during }`: growth in each year of a range, over the year before it. A yearbook's
 *   "1981–2004" is `{ during: '1981-01-01/P24Y' }`, 24 years since 1980; never a bare range, which is read in two ways.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, with the years and the window of the base, or `null` with `too-few-periods` (less than a year:
 *   `annualizedGrowth` takes shorter spans), `incomparable-period` (windows that are not of whole months and one length, or in
 *   the wrong order), `break` where a level flagged B begins after the base, and the other reasons of `growthRate`.
 * @throws ChinaAseanError `invalid-argument` when the span is a bare range or has both forms, or the range is not of whole
 *   years, or a name is unknown; `invalid-period` when a window is not canonical.
 *
 * @example
 * import { compoundGrowth, figure, formatBounds, formatFigure } from 'china-asean';
 *
 * const trade = { '2002': figure('54.77e9', 'USD'), '2012': figure('400.1e9', 'USD') };
 * const growth = compoundGrowth(trade, { from: '2002', to: '2012' });
 * formatFigure(growth); // => '22.00%'
 * formatBounds(growth); // => '21.998–22.004%'
 * growth.years; // => '10'
 * compoundGrowth(trade, { during: '2003-01-01/P10Y' }).value === growth.value; // => true
 */
export function compoundGrowth<U extends Unit>(
  levels: Levels<U>,
  span: GrowthSpan,
  options: GrowthOptions = {},
): CompoundGrowth {
  return averageGrowth('compoundGrowth', levels, readSpan('compoundGrowth', span), 12, options);
}
