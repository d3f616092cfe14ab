import { HUNDRED, logOf, over, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { calculated, notCalculated } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { changeOf } from '../common/change.js';
import { readLogGrowth } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/**
 * The difference of the logarithms of two levels: it adds up over time, and a rise and the fall back are of one size.
 *
 * Shape: 100 × ln(current / base), to 34 digits; bounds from the lowest current over the highest base to the highest over the
 * lowest. Units: two levels of one unit; the result is in log points, a hundredth of a logarithm: ln 1.05 = 0.0488 is 4.88
 * log points, where growth is 5 per cent. It warns as `growthRate` does.
 * Source: [docs/methods.md](../../../docs/methods.md#log-growth).
 *
 * @param current - The later level, above zero.
 * @param base - The earlier level, above zero. Two observations must be of one key, and of windows of the same length.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The change, or `null` with `not-identified` (a current level of zero has no logarithm) and the reasons of
 *   `growthRate`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none or an option is unknown; `unknown-unit` or
 *   `invalid-decimal` when an operand is malformed; `mixed-series` when the observations are of different things.
 *
 * @example
 * import { figure, formatFigure, logGrowth } from 'china-asean';
 *
 * const change = logGrowth(figure('105.00', 'USD'), figure('100.00', 'USD'));
 * change.value; // => '4.879016416943200306537440422316466'
 * formatFigure(change); // => '4.88 log points'
 */
export function logGrowth<U extends Unit>(
  current: Operand<U>,
  base: Operand<NoInfer<U>>,
  options: GrowthOptions = {},
): Result<'log-point'> {
  requireKeys('logGrowth', options, { partners: true });
  const change = changeOf<U>(current, base);
  const work = workOn('100 × ln(current / base)', change, { options: { partners: partnersGiven(options) } });
  const levels = readLogGrowth<U>('logGrowth', change, options.partners);
  if (levels.reason !== null) return notCalculated(work, 'log-point', levels.reason);
  const points = evaluate({ level: up(levels.level), base: down(levels.base) }, ({ level, base }, rounding) =>
    times(HUNDRED, logOf(over(level, base), rounding)),
  );
  return calculated(work, 'log-point', points.value, points);
}
