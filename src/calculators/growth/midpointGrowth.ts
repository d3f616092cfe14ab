import { signOf } from '../../figure/decimal.js';
import { minus, over, plus, times, TWO } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { calculated, notCalculated } from '../common/outcome.js';
import { asAmounts } from '../common/readLevels.js';
import { balanceRange } from '../common/balanceRange.js';
import type { Operand, Result } from '../result.js';
import { changeOf } from '../common/change.js';
import { readChange } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { GrowthOptions } from './growthBetween.js';
import { workOn } from './workOn.js';

/**
 * The change between two levels over their mean: growth that is also defined from nothing, 2, and to nothing, −2. A rise and
 * the fall back are of one size, so that partners can be ranked by it whose trade began or ended.
 *
 * Shape: (current − base) / ((current + base) / 2); bounds from the lowest current and the highest base to the highest and
 * the lowest. Units: two levels of one unit, not below zero; the result is a ratio from −2 to 2. It warns as
 * `growthRate` does.
 * Source: [docs/methods.md](../../../docs/methods.md#midpoint-growth).
 *
 * @param current - The later level.
 * @param base - The earlier level. Two observations must be of one key, and of windows of the same length.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, or `null` with `missing-current`, `missing-base`, `no-trade` (both are zero), `negative-base`,
 *   `sign-change` (the current level is below zero), `incomparable-unit`, `incomparable-basis`, `incomparable-period`,
 *   `composition-change` (as of `growthRate`) or `break` (a later level flagged B).
 * @throws ChinaAseanError `invalid-argument` when an operand is none or an option is unknown; `unknown-unit` or
 *   `invalid-decimal` when an operand is malformed; `mixed-series` when the observations are of different things.
 *
 * @example
 * import { midpointGrowth, quantity } from 'china-asean';
 *
 * midpointGrowth(quantity(6, 'USD'), quantity(4, 'USD')).value; // => '0.4'
 * midpointGrowth(quantity(6, 'USD'), quantity(0, 'USD')).value; // => '2'
 */
export function midpointGrowth<U extends Unit>(
  current: Operand<U>,
  base: Operand<NoInfer<U>>,
  options: GrowthOptions = {},
): Result<'ratio'> {
  requireKeys('midpointGrowth', options, { partners: true });
  const change = changeOf<U>(current, base);
  const work = workOn('(current − base) / ((current + base) / 2)', change, {
    options: { partners: partnersGiven(options) },
  });
  const levels = asAmounts(readChange<U>('midpointGrowth', change, options.partners));
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const { level, base: earlier } = levels;
  if (signOf(level.value) === 0 && signOf(earlier.value) === 0) return notCalculated(work, 'ratio', 'no-trade');
  const growth = evaluate(
    { level: up(level), base: down(earlier) },
    (numbers) => over(times(TWO, minus(numbers.level, numbers.base)), plus(numbers.level, numbers.base)),
    balanceRange(level, earlier, '2'),
  );
  return calculated(work, 'ratio', growth.value, growth);
}
