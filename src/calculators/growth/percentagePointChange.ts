import { multiply, subtract } from '../../figure/decimal.js';
import { scaleInterval, subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { ONE_SERIES, readLevels } from '../common/readLevels.js';
import type { Operand, Result } from '../result.js';

/**
 * The change between two ratios (shares, growth rates), in percentage points.
 *
 * Shape: 100 × (current − base), exact. Units: two ratios; the result is in percentage points, 0.8 for 15.9 % to 16.7 %.
 * Source: [docs/methods.md](../../../docs/methods.md#percentage-point-change).
 *
 * @param current - The later ratio.
 * @param base - The earlier ratio. Two observations must be of one key, and of windows of the same length.
 * @returns The change, or `null` with `missing-current`, `missing-base`, `incomparable-unit` (not ratios),
 *   `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different things.
 *
 * @example
 * import { figure, percentagePointChange } from 'china-asean';
 *
 * const change = percentagePointChange(figure('0.167', 'ratio'), figure('0.159', 'ratio'));
 * [change.value, change.unit]; // => ['0.8', 'percentage-point']
 * [change.low, change.high]; // => ['0.7', '0.9']
 */
export function percentagePointChange(current: Operand<'ratio'>, base: Operand<'ratio'>): Result<'percentage-point'> {
  const unit = 'percentage-point';
  const work: Work = { method: '100 × (current − base)', inputs: { current, base }, period: periodOf(current) };
  const levels = readLevels('percentagePointChange', current, base, {
    ...ONE_SERIES,
    measures: ['level', 'growth', 'average-growth'],
  });
  if (levels.reason !== null) return notCalculated(work, unit, levels.reason);
  const { level: ratio, base: earlier } = levels;
  if ((ratio.unit as Unit) !== 'ratio') return notCalculated(work, unit, 'incomparable-unit');
  const change = multiply(subtract(ratio.value, earlier.value), '100');
  return calculated(work, unit, change, scaleInterval(subtractIntervals(ratio, earlier), '100'));
}
