import { add, divide, signOf } from '../../figure/decimal.js';
import { addIntervals, divideIntervals, point } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { readRatio } from '../common/readRatio.js';
import type { Operand, OperandIn, Result } from '../result.js';

const ALIKE = ['reporter', 'partner', 'asset', 'flow', 'basis'] as const;

/**
 * The level a year earlier that a level and its published year-on-year growth imply.
 *
 * Shape: current / (1 + growth); bounds from the lowest current over the highest growth to the highest over the lowest.
 * Units: any level and a ratio; the result is in the unit of the level. It is an estimate, flag `E`: offices often compute
 * growth on a revised base, so the level first published may differ.
 * Source: [docs/methods.md](../../../docs/methods.md#backcast).
 *
 * @param current - The level.
 * @param growth - Its growth over the same window a year earlier, above −1.
 * @returns The earlier level, its period the same window a year earlier; or `null` with `missing-current`, `missing-base`
 *   (no growth rate), `zero-base` (a level of zero), `negative-base` (a level below zero), `not-identified` (growth of −1
 *   or less), `incomparable-basis`, `incomparable-period` or `incomparable-unit` (the growth is not a ratio).
 * @throws ChinaAseanError `invalid-argument` when the growth is a figure that says something else: a multiple, say;
 *   `mixed-series` when level and growth are observations of different things.
 *
 * @example
 * import { backcast, figure, formatBounds, formatFigure } from 'china-asean';
 *
 * const earlier = backcast(figure('597e9', 'USD'), figure('0.082', 'ratio', { measure: 'growth' }));
 * formatFigure(earlier); // => '552 billion USD'
 * formatBounds(earlier); // => '551.0–552.5 billion USD'
 * earlier.status; // => ['E']
 */
export function backcast<U extends Unit, R extends Unit = 'ratio'>(
  current: Operand<U>,
  growth: OperandIn<'ratio', R>,
): Result<U> {
  const window = periodOf(current);
  const period = window === null ? null : sameWindowYearEarlier(window);
  const work: Work = { method: 'current / (1 + growth)', inputs: { current, growth }, period, estimate: true };
  const read = readRatio('backcast', current, growth, ['growth', 'level'], ALIKE);
  if (read.reason !== null) return notCalculated(work, read.unit, read.reason);
  const { level, ratio, unit } = read;
  const factor = add('1', ratio.value);
  if (signOf(factor) <= 0) return notCalculated(work, unit, 'not-identified');
  if (signOf(level.value) <= 0)
    return notCalculated(work, unit, signOf(level.value) === 0 ? 'zero-base' : 'negative-base');
  return calculated(
    work,
    unit,
    divide(level.value, factor),
    divideIntervals(notBelowZero(level), addIntervals(point('1'), ratio)),
  );
}
