import { multiply, subtract } from '../../figure/decimal.js';
import { scaleInterval, subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { changeOf } from '../common/change.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { calculated, notCalculated } from '../common/outcome.js';
import { readChange } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { OperandIn, Result } from '../result.js';
import type { GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/**
 * The change between two ratios (shares, growth rates), in percentage points.
 *
 * Shape: 100 × (current − base), exact; bounds from the lowest current less the highest base to the highest less the lowest.
 * Units: two ratios; the result is in percentage points, 0.8 for 15.9 % to 16.7 %. It warns `seasonality` and
 * `holiday-affected` as `growthRate` does.
 * Source: [docs/methods.md](../../../docs/methods.md#percentage-point-change).
 *
 * @param current - The later ratio.
 * @param base - The earlier ratio. Two observations must be of one key, and of windows of the same length.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The change, or `null` with `missing-current`, `missing-base`, `incomparable-unit` (not ratios),
 *   `incomparable-basis`, `incomparable-period`, `composition-change` (as of `growthRate`) or `break` (a later ratio flagged B).
 * @throws ChinaAseanError `invalid-argument` when a figure says something else than a level or growth, or an option is
 *   unknown; `mixed-series` when the observations are of different things; `unknown-unit`, `invalid-decimal` or
 *   `invalid-period` when an operand is malformed.
 *
 * @example
 * import { figure, percentagePointChange } from 'china-asean';
 *
 * const change = percentagePointChange(figure('0.167', 'ratio'), figure('0.159', 'ratio'));
 * [change.value, change.unit]; // => ['0.8', 'percentage-point']
 * [change.low, change.high]; // => ['0.7', '0.9']
 */
export function percentagePointChange<R extends Unit = 'ratio', B extends Unit = 'ratio'>(
  current: OperandIn<'ratio', R>,
  base: OperandIn<'ratio', B>,
  options: GrowthOptions = {},
): Result<'percentage-point'> {
  requireKeys('percentagePointChange', options, { partners: true });
  const unit = 'percentage-point';
  const change = changeOf<Unit>(current, base);
  const transformation = growthTransformation(change.period, change.basePeriod, 'D');
  const work = workOn('100 × (current − base)', change, {
    transformation,
    options: { partners: partnersGiven(options) },
  });
  const measures = ['level', 'growth', 'average-growth'] as const;
  const ratios = readChange('percentagePointChange', change, options.partners, measures);
  if (ratios.reason !== null) return notCalculated(work, unit, ratios.reason);
  const { level: ratio, base: earlier } = ratios;
  if (ratio.unit !== 'ratio') return notCalculated(work, unit, 'incomparable-unit');
  const points = multiply(subtract(ratio.value, earlier.value), '100');
  return calculated(work, unit, points, scaleInterval(subtractIntervals(ratio, earlier), '100'));
}
