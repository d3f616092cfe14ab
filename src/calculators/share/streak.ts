import { ChinaAseanError, quote } from '../../errors.js';
import { MEASURES, type Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { windowBefore } from '../../period/windowBefore.js';
import { operandAt } from '../common/operandAt.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { requireAlike, valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { Levels, NullReason, Operand, Result } from '../result.js';
import { hasEarlier } from './hasEarlier.js';

/** What {@link streak} says besides how many windows it is. */
export interface StreakDetails {
  /** The first window of the streak; `null` where there is none. */
  readonly start: Period | null;
  /**
   * What lies before the streak: a window in which the condition does not hold (`broken`), a hole after earlier windows
   * (`gap`), or nothing at all (`start-of-data`). `null` where nothing could be counted.
   */
  readonly before: 'broken' | 'gap' | 'start-of-data' | null;
}

/**
 * For how many windows in a row, up to and including one, a condition has held: "the 16th consecutive year".
 *
 * Shape: windows of one sort, each adjacent to the next; a year-to-date and the like is followed from year to year. A hole
 * ends a streak and is never bridged. Bounds: exact where the condition fails before the streak; with no upper bound ("at
 * least") where a hole or the start of the data lies there. Units: any levels; the result is a count.
 * Source: [docs/methods.md](../../../docs/methods.md#streak).
 *
 * @param levels - The levels by window: a series, or a record of results, ranks among them.
 * @param period - The last window of the streak.
 * @param holds - The condition, of the level of a window with its bounds.
 * @returns The number of windows, 0 where the condition does not hold in the last one, where it starts and what lies before;
 *   or `null` with `missing-current` (no level for the last window), `incomparable-period` (no window comes before it),
 *   `incomparable-unit` or `incomparable-basis`.
 * @throws ChinaAseanError `invalid-argument` when the condition is no function, the levels are none, or one is of another
 *   window than it stands at; `mixed-series` when the observations are of
 *   different things; `invalid-period` when the period is not canonical.
 *
 * @example
 * import { quantity, streak } from 'china-asean';
 *
 * const place = (number: number) => quantity(number, 'rank');
 * const ranks = { 2019: place(2), 2020: place(1), 2021: place(1), 2022: place(1), 2023: place(1) };
 * const first = streak(ranks, '2023', ({ value }) => value === '1');
 * [first.value, first.start, first.before]; // => ['4', '2020', 'broken']
 * streak(ranks, '2023', ({ value }) => value !== '3').high; // => null
 */
export function streak<U extends Unit>(
  levels: Levels<U>,
  period: Period,
  holds: (level: Quantity<U>, window: Period) => boolean,
): Result<'count'> & StreakDetails {
  if (typeof holds !== 'function') {
    throw new ChinaAseanError('invalid-argument', `streak: expected a condition, a function, got ${quote(holds)}`);
  }
  const run: [window: Period, level: Operand<U>, quantity: Quantity<U>][] = [];
  let broken = false;
  for (let window: Period | null = period; window !== null && !broken; window = windowEarlier(window)) {
    const level: Operand<U> = operandAt('streak', levels, window);
    const quantity = readOperand(level, 'streak', MEASURES);
    if (quantity === null) break;
    run.push([window, level, quantity]);
    broken = !holds(quantity, window);
  }
  const looked: Levels<U> = Object.freeze(
    Object.fromEntries(run.map(([window, level]) => [window, level] as const).reverse()),
  );
  const work: Work = { method: 'windows in a row in which the condition holds', inputs: { levels: looked }, period };
  const reason = reasonAgainst(period, run);
  if (reason !== null) return withDetails(notCalculated(work, 'count', reason), { start: null, before: null });
  const windows = run.map(([window]) => window).slice(0, broken ? -1 : undefined);
  const start = windows.at(-1) ?? null;
  const length = `${windows.length}` as const;
  const result = calculated(work, 'count', length, { low: length, high: broken ? length : null });
  const before = broken ? 'broken' : hasEarlier(levels, start ?? period) ? 'gap' : 'start-of-data';
  return withDetails(result, { start, before });
}

function windowEarlier(window: Period): Period | null {
  return windowBefore(window) ?? sameWindowYearEarlier(window);
}

function reasonAgainst(period: Period, run: readonly (readonly [Period, Operand, Quantity])[]): NullReason | null {
  const levels = run.map(([, level]) => level);
  requireAlike('streak', levels, ['indicator', 'reporter', 'partner', 'asset', 'flow']);
  if (windowEarlier(period) === null) return 'incomparable-period';
  if (run.length === 0) return 'missing-current';
  if (new Set(run.map(([, , { unit }]) => unit)).size > 1) return 'incomparable-unit';
  return valuesOf(levels, 'basis').length > 1 ? 'incomparable-basis' : null;
}
