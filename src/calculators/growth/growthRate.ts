import { divide, subtract } from '../../figure/decimal.js';
import { divideIntervals, point, subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { ONE_SERIES, readQuotient } from '../common/readLevels.js';
import type { Operand, Result } from '../result.js';

/**
 * The growth of a level over an earlier level.
 *
 * Shape: current / base − 1; bounds from the lowest current over the highest base to the highest over the lowest.
 * Units: two levels of one unit; the result is a ratio, 0.082 for 8.2 per cent, from −1 up.
 * Source: [docs/methods.md](../../../docs/methods.md#growth-rate).
 *
 * @param current - The later level.
 * @param base - The earlier level. Two observations must be of one key, and of windows of the same length.
 * @returns The ratio, or `null` with `missing-current`, `missing-base`, `zero-base`, `no-trade` (both are zero),
 *   `negative-base`, `sign-change`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different things; `unknown-unit`,
 *   `invalid-decimal` or `invalid-period` when an operand is malformed.
 *
 * @example
 * import { figure, formatBounds, formatFigure, growthRate } from 'china-asean';
 *
 * const growth = growthRate(figure('113.5e9', 'USD'), figure('81.6e9', 'USD'));
 * growth.value; // => '0.3909313725490196078431372549019608'
 * formatFigure(growth); // => '39.1%'
 * formatBounds(growth); // => '38.94–39.24%'
 * growthRate(figure(5, 'tonne'), figure(0, 'tonne')).reason; // => 'zero-base'
 */
export function growthRate<U extends Unit>(current: Operand<U>, base: Operand<NoInfer<U>>): Result<'ratio'> {
  const period = periodOf(current);
  const transformation = growthTransformation(period, periodOf(base));
  const work: Work = { method: 'current / base − 1', inputs: { current, base }, period, transformation };
  const levels = readQuotient<U>('growthRate', current, base, ONE_SERIES);
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const growth = divide(subtract(levels.level.value, levels.base.value), levels.base.value);
  return calculated(work, 'ratio', growth, subtractIntervals(divideIntervals(levels.level, levels.base), point('1')));
}
