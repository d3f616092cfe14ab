import { minus, ONE, over } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { monthsIn } from '../../period/monthsIn.js';
import { shiftYears } from '../../period/shiftYears.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { upFrom } from '../common/upFrom.js';
import { warningsBetween } from '../common/warningsBetween.js';
import { piecesAt } from '../common/piecesAt.js';
import type { Levels } from '../result.js';
import type { CompoundGrowth } from './averageGrowth.js';
import { changeAt } from '../common/change.js';
import { operandAt } from '../common/operandAt.js';
import { readGrowth } from '../common/readChange.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { GrowthOptions } from './growthBetween.js';
import { inYears, readSpan, type GrowthSpan } from './span.js';
import { sumRoot } from './sumRoot.js';

/**
 * The average annual growth rate by the accumulative approach of Chinese statistics: the one rate that, applied in each year
 * since the base, gives the sum of all years. It heeds the years in between, and is used for investment.
 *
 * Shape: the g above −1 with (1 + g) + (1 + g)² + … + (1 + g)^n = (v₁ + … + vₙ) / v₀, to 34 digits, exact where it ends; bounds
 * from the lowest sum over the highest base to the highest over the lowest.
 * Units: yearly levels of one unit; the result is a ratio, from −1 up. It warns `holiday-affected` where the years begin with
 * a February, which is then in another year than its January.
 * Source: [docs/methods.md](../../../docs/methods.md#accumulative-growth).
 *
 * @param levels - A series, or levels by their windows, with every year from the base on.
 * @param span - `{ from, to }`, or `{ during }`: growth in each year of a range, over the year before it.
 * @param options - The records of the partners, to tell whether a bloc has changed in a year after the base.
 * @returns The ratio, with the years and the window of the base, or `null` with `missing-current` (a year of the sum is not
 *   there), `missing-base`, `incomparable-period` (windows that are not years, whole years apart and in order), `break` where
 *   a level after the base is flagged B, and the other reasons of `growthRate`.
 * @throws ChinaAseanError `invalid-argument` when the span is a bare range or has both forms, or the range is not of whole
 *   years, or a name is unknown; `invalid-period` when a window is not canonical.
 *
 * @example
 * import { accumulativeGrowth, quantity } from 'china-asean';
 *
 * const investment = { '2021': quantity(100, 'CNY'), '2022': quantity(150, 'CNY'), '2023': quantity(114, 'CNY') };
 * accumulativeGrowth(investment, { from: '2021', to: '2023' }).value; // => '0.2'
 */
export function accumulativeGrowth<U extends Unit>(
  levels: Levels<U>,
  span: GrowthSpan,
  options: GrowthOptions = {},
): CompoundGrowth {
  requireKeys('accumulativeGrowth', options, { partners: true });
  const caller = 'accumulativeGrowth';
  const { from, to, months, options: named } = readSpan(caller, span);
  const details = { years: months === null ? null : inYears(months), basePeriod: from };
  const work = {
    method: 'g with Σ (1 + g)^k = Σ v_k / v_0, k = 1 … n',
    period: to,
    options: { ...named, partners: partnersGiven(options) },
  };
  if (from === null || months === null || months % 12 !== 0 || monthsIn(to) !== 12 || months <= 0) {
    const inputs = { current: operandAt(caller, levels, to) };
    return withDetails(notCalculated({ ...work, inputs }, 'ratio', 'incomparable-period'), details);
  }
  const n = months / 12;
  const windows = Array.from({ length: n }, (_, index) => shiftYears(from, index + 1));
  const inputs = { current: piecesAt(caller, levels, windows), base: operandAt(caller, levels, from) };
  const whole: Work = { ...work, inputs, warnings: warningsBetween(to, from) };
  const read = windows.map((window) => readGrowth(caller, changeAt(caller, levels, window, from), options.partners));
  const current: Bounded[] = [];
  let base: Bounded | null = null;
  for (const pair of read) {
    if (pair.reason !== null) return withDetails(notCalculated(whole, 'ratio', pair.reason), details);
    current.push(pair.level);
    base = pair.base;
  }
  const sum = totalOf(current);
  const growth = evaluate(
    { sum: up(sum), base: down(base ?? totalOf([])) },
    (numbers, rounding) => minus(sumRoot(over(numbers.sum, numbers.base), n, rounding), ONE),
    upFrom('-1', sum),
  );
  return withDetails(calculated(whole, 'ratio', growth.value, growth), details);
}
