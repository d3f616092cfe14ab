import { signOf } from '../../figure/decimal.js';
import { minus, over, plus, times, TWO } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { calculated, notCalculated } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import type { NullReason, Operand, Result } from '../result.js';
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
 * @throws ChinaAseanError `mixed-series` when the observations are of different things.
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
  const change = changeOf<U>(current, base);
  const work = workOn('(current − base) / ((current + base) / 2)', change, {
    options: { partners: partnersGiven(options) },
  });
  const levels = readChange<U>('midpointGrowth', change, options.partners);
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const reason = reasonAgainst(levels.level, levels.base);
  if (reason !== null) return notCalculated(work, 'ratio', reason);
  const [later, earlier] = [notBelowZero(levels.level), notBelowZero(levels.base)];
  const growth = evaluate(
    { later: up(later), earlier: down(earlier) },
    (numbers) => over(times(TWO, minus(numbers.later, numbers.earlier)), plus(numbers.later, numbers.earlier)),
    // from exactly nothing it is 2 and to exactly nothing −2, however little the other is
    { low: isNothing(earlier) ? '2' : '-2', high: isNothing(later) ? '-2' : '2' },
  );
  return calculated(work, 'ratio', growth.value, growth);
}

function reasonAgainst(current: Bounded, base: Bounded): NullReason | null {
  const [sign, baseSign] = [signOf(current.value), signOf(base.value)];
  if (baseSign < 0) return 'negative-base';
  if (sign < 0) return 'sign-change';
  return sign === 0 && baseSign === 0 ? 'no-trade' : null;
}

function isNothing({ low, high }: Bounded): boolean {
  return low !== null && high !== null && signOf(low) === 0 && signOf(high) === 0;
}
