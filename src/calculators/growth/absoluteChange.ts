import { ChinaAseanError } from '../../errors.js';
import { subtract } from '../../figure/decimal.js';
import { subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { quantityOf } from '../common/operand.js';
import { calculated, notCalculated } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { changeOf } from '../common/change.js';
import { readChange } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/**
 * The change from an earlier level to a later one, in their unit. It is defined where a growth rate is not: for levels of
 * zero and for balances.
 *
 * Shape: current − base, exact; bounds from the lowest current less the highest base to the highest less the lowest.
 * Units: two levels of one unit, of any sign; the result is in that unit. It warns `seasonality` and
 * `holiday-affected` as `growthRate` does.
 * Source: [docs/methods.md](../../../docs/methods.md#absolute-change).
 *
 * @param current - The later level.
 * @param base - The earlier level. Two observations must be of one key, and of windows of the same length.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The change, or `null` with `missing-current`, `missing-base`, `incomparable-unit`, `incomparable-basis`,
 *   `incomparable-period`, `composition-change` (as of `growthRate`) or `break` (a later level flagged B).
 * @throws ChinaAseanError `invalid-argument` when one is a ratio, since a difference of ratios is in percentage points, or an
 *   option is unknown; `mixed-series` when the observations are of different things.
 *
 * @example
 * import { absoluteChange, figure, formatBounds, formatFigure } from 'china-asean';
 *
 * const change = absoluteChange(figure('113.5e9', 'USD'), figure('81.6e9', 'USD'));
 * formatFigure(change); // => '31.9 billion USD'
 * formatBounds(change); // => '31.80–32.00 billion USD'
 * absoluteChange(figure(-5, 'USD'), figure(0, 'USD')).value; // => '-5'
 */
export function absoluteChange<U extends Unit>(
  current: Operand<U>,
  base: Operand<NoInfer<U>>,
  options: GrowthOptions = {},
): Result<U> {
  requireKeys('absoluteChange', options, { partners: true });
  const change = changeOf<U>(current, base);
  const units = [current, base].map((operand) => quantityOf(operand)?.unit ?? null);
  if (units.some((unit) => unit === 'ratio')) {
    const hint = 'percentagePointChange takes the difference of ratios';
    throw new ChinaAseanError('invalid-argument', `absoluteChange: expected levels, got a "ratio"; ${hint}`);
  }
  const transformation = growthTransformation(change.period, change.basePeriod, 'D');
  const work = workOn('current − base', change, { transformation, options: { partners: partnersGiven(options) } });
  const levels = readChange<U>('absoluteChange', change, options.partners);
  if (levels.reason !== null) return notCalculated(work, units.find((unit) => unit !== null) ?? null, levels.reason);
  const { level, base: earlier } = levels;
  return calculated(work, level.unit, subtract(level.value, earlier.value), subtractIntervals(level, earlier));
}
