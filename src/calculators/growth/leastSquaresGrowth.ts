import {
  compareFractions,
  expOf,
  fraction,
  logOf,
  minus,
  ONE,
  opposite,
  sum,
  times,
  ZERO,
  type Fraction,
} from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { requireKeys } from '../../requireKeys.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { warningsBetween } from '../common/warningsBetween.js';
import { piecesAt } from '../common/piecesAt.js';
import type { Levels, Result } from '../result.js';
import { partnersGiven } from '../common/partnersGiven.js';
import type { GrowthOptions } from './growthBetween.js';
import { readTrend } from './readTrend.js';
import { slopeWeights } from './slopeWeights.js';
import { readEndpoints, type GrowthEndpoints } from './span.js';
import { windowsBetween } from './windowsBetween.js';

/** The growth rate of a fitted trend, and what it was fitted to. */
export type LeastSquaresGrowth = Result<'ratio'> & {
  /** How many levels the trend was fitted to. */
  readonly levelCount: number;
  /** The windows of the span that have no level. */
  readonly missing: readonly Period[];
};

/**
 * The annual growth rate of the trend that fits all levels of a span best, in the sense of least squares of logarithms. It is
 * the World Bank's least-squares growth rate; windows without a level are left out, as long as they are not most of them.
 *
 * Shape: e^b − 1, where b is the slope of ln v = a + b t over the years t of the windows, Σ (t − mean t) ln v / Σ (t − mean t)²;
 * computed to 60 decimal places and rounded to 34 digits. Bounds: b rises with each level after the mean year and falls with
 * each before it, so that each goes to the end that carries the slope furthest, and the bounds are reached.
 * Units: levels of one unit, above zero; the result is a ratio, from −1 up. It warns as `growthRate` does, of each level and
 * the first.
 * Source: [docs/methods.md](../../../docs/methods.md#least-squares-growth).
 *
 * @param levels - A series, or levels by their windows.
 * @param endpoints - The first and the last window of the span: years, or windows of a sort that follow each other; of a
 *   year-to-date, that of each year.
 * @param options - The records of the partners, to tell whether a bloc has changed since the first level.
 * @returns The ratio, with the number of levels and the missing windows, or `null` with `too-few-periods` (fewer than two
 *   levels, or more than half are missing), `incomparable-period` (no windows lead from the one to the other), `zero-base` or
 *   `negative-base` (of the first level), `no-trade`, `sign-change` or `not-identified` (a later level is below zero, or zero),
 *   `incomparable-unit`, `incomparable-basis`, `composition-change` or `break`.
 * @throws ChinaAseanError `invalid-argument` when the endpoints are none, or a range, or a name is unknown; `invalid-period`
 *   when a window is not canonical; `mixed-series` when the levels are of different things.
 *
 * @example
 * import { leastSquaresGrowth, quantity } from 'china-asean';
 *
 * const trade = { '2020': quantity(100, 'USD'), '2021': quantity(120, 'USD'), '2023': quantity(133.1, 'USD') };
 * const growth = leastSquaresGrowth(trade, { from: '2020', to: '2023' });
 * Number(growth.value).toFixed(4); // => '0.0932'
 * [growth.levelCount, growth.missing]; // => [3, ['2022']]
 */
export function leastSquaresGrowth<U extends Unit>(
  levels: Levels<U>,
  endpoints: GrowthEndpoints,
  options: GrowthOptions = {},
): LeastSquaresGrowth {
  requireKeys('leastSquaresGrowth', options, { partners: true });
  const caller = 'leastSquaresGrowth';
  const { from, to, options: span } = readEndpoints(caller, endpoints);
  const run = windowsBetween(caller, from, to);
  const { present, missing, reason, levels: found } = readTrend(caller, levels, run?.windows ?? [], options.partners);
  const work: Work = {
    method: 'e^b − 1 with ln v = a + b × year fitted by least squares',
    inputs: { levels: piecesAt(caller, levels, present) },
    period: to,
    options: { ...span, partners: partnersGiven(options) },
    warnings: present.flatMap((window) => warningsBetween(window, present[0] ?? null)),
  };
  if (run === null) return withDetails(notCalculated(work, 'ratio', 'incomparable-period'), { levelCount: 0, missing });
  const details = { levelCount: present.length, missing };
  if (reason !== null) return withDetails(notCalculated(work, 'ratio', reason), details);
  const points = [...found].map(([window, level]) => {
    return { window, level, time: fraction(`${run.windows.indexOf(window) * run.step}`, '12') };
  });
  const counted = slopeWeights(points).filter(({ weight }) => compareFractions(weight, ZERO) !== 0);
  const rises = (weight: Fraction): boolean => compareFractions(weight, ZERO) > 0;
  const args = counted.map(({ window, level, weight }) => [window, rises(weight) ? up(level) : down(level)] as const);
  const growth = evaluate(
    Object.fromEntries(args),
    (numbers, rounding) => {
      // the weights sum to zero
      const [first = ZERO, ...others] = Object.values<Fraction>(numbers);
      if (others.every((level) => compareFractions(level, first) === 0)) return ZERO;
      const terms = counted.map(({ window, weight }) => {
        const logarithm = logOf(numbers[window] ?? ZERO, rises(weight) ? rounding : opposite(rounding));
        return times(weight, logarithm);
      });
      return minus(expOf(sum(terms), rounding), ONE);
    },
    { low: '-1', high: null },
  );
  return withDetails(calculated(work, 'ratio', growth.value, growth), details);
}
