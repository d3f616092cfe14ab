import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { warningsBetween } from '../common/warningsBetween.js';
import type { Levels, Result } from '../result.js';
import { piecesAt } from '../common/piecesAt.js';
import { growingWindows, readGrowingParts } from './readGrowingParts.js';
import { weightedGrowth } from './weightedGrowth.js';

/**
 * The growth of a year-to-date over the same window a year earlier from the year-on-year growth of the windows that fill it.
 * It is their mean by what each was in the earlier year, not the plain mean of the rates.
 *
 * Shape: Σ base × growth / Σ base over the fewest windows of whole months that fill the wanted one: months, quarters, or
 * January–February and March. The base is the level a year earlier or, where that is missing, level / (1 + growth). Bounds:
 * the least and greatest ratio with every level and rate at an end of what it allows. Units: levels of one unit, growth rates
 * as ratios; the result is a ratio from −1 up, between the least and greatest rate. It is an estimate, flag `E`, where a base
 * had to be told from its growth.
 * Source: [docs/methods.md](../../../docs/methods.md#year-to-date-growth).
 *
 * @param levels - A series, or levels by their windows: those of the earlier year, or of the current one.
 * @param rates - The growth rates over a year earlier, by the current window.
 * @param window - The window whose growth is wanted.
 * @returns The ratio, with `rates` and `levels` by their windows among the inputs; or `null` with `missing-current` (a rate is
 *   not there), `missing-base` (a level is not there), `zero-base` (all levels are zero), `negative-base` (one is below zero),
 *   `sign-change` (growth below −1), `not-identified` (growth of −1 or less beside a current level), `incomparable-period` (a
 *   window that is not of whole months, or longer than a year), `incomparable-unit`, `incomparable-basis` or
 *   `composition-change` (sums over other members).
 * @throws ChinaAseanError `invalid-argument` when the levels or rates are none, are of another window than they say, or a rate
 *   is a figure that says something else than growth; `mixed-series` when observations are of different things;
 *   `invalid-period` when a window is not canonical.
 *
 * @example
 * import { quantity, yearToDateGrowth } from 'china-asean';
 *
 * const lastYear = { '2023-01': quantity(300, 'USD'), '2023-02': quantity(100, 'USD') };
 * const rates = { '2024-01': quantity('0.1', 'ratio'), '2024-02': quantity('-0.1', 'ratio') };
 * yearToDateGrowth(lastYear, rates, '2024-01-01/P2M').value; // => '0.05'
 */
export function yearToDateGrowth<U extends Unit>(
  levels: Levels<U>,
  rates: Levels<'ratio'>,
  window: Period,
): Result<'ratio'> {
  const caller = 'yearToDateGrowth';
  const found = growingWindows(caller, levels, rates, window);
  const windows = typeof found === 'string' ? [] : found;
  const work: Work = {
    method: 'Σ base × growth / Σ base',
    inputs: {
      rates: piecesAt(
        caller,
        rates,
        windows.map((one) => one.window),
      ),
      levels: piecesAt(
        caller,
        levels,
        windows.map((one) => one.level),
      ),
    },
    period: window,
    transformation: 'GY',
    estimate: windows.some((one) => one.level === one.window),
    warnings: warningsBetween(window, sameWindowYearEarlier(window)),
  };
  if (typeof found === 'string') return notCalculated(work, 'ratio', found);
  const read = readGrowingParts(caller, levels, rates, windows);
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const growth = weightedGrowth(read.parts);
  return calculated(work, 'ratio', growth.value, growth);
}
