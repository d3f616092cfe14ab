import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { periodKind } from '../../period/periodKind.js';
import { totalOf } from '../common/leaveOneOut.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Levels, Result, Transformation } from '../result.js';
import { piecesAt } from '../common/piecesAt.js';
import { readCumulation, type CumulationOptions } from './readCumulation.js';
import { readPieces } from './readPieces.js';
import { fewestTiles } from './shortestPath.js';

/**
 * The level of a window as the sum of the levels of shorter windows that fill it, each day once: a year-to-date from its
 * months, a year from its halves, the first half from January–February, March and the second quarter.
 *
 * Shape: Σ level, exact, over the fewest windows that do; the bounds are the sums of the bounds. Units: flows of one unit, of
 * any sign; the result is in that unit. The level of the window itself is taken only where no others fill it.
 * Source: [docs/methods.md](../../../docs/methods.md#accumulate).
 *
 * @param levels - A series, or levels by their windows.
 * @param window - The window whose sum is wanted.
 * @param options - The record of the indicator, to tell whether its numbers may be summed.
 * @returns The sum, its `parts` by their windows among the inputs; or `null` with `missing-current` (a piece is not there),
 *   `incomparable-unit`, `incomparable-basis` or `composition-change` (sums over other members).
 * @throws ChinaAseanError `invalid-argument` when the levels are none, are of a unit that is not summed (ratios, indices,
 *   ranks, points, rates and prices), of an indicator that is not, or of another window than they say, or an option is
 *   unknown; `mixed-series` when observations are of different things; `invalid-period` when a window is not canonical.
 *
 * @example
 * import { accumulate, quantity } from 'china-asean';
 *
 * const exports = { '2024-01-01/P2M': quantity(5, 'USD'), '2024-03': quantity(3, 'USD'), '2024-Q2': quantity(7, 'USD') };
 * accumulate(exports, '2024-Q1').value; // => '8'
 * accumulate(exports, '2024-S1').value; // => '15'
 * accumulate(exports, '2024').reason; // => 'missing-current'
 */
export function accumulate<U extends Unit>(
  levels: Levels<U>,
  window: Period,
  options: CumulationOptions = {},
): Result<U> {
  const caller = 'accumulate';
  const { windows, unit, options: inForce } = readCumulation(caller, levels, options);
  const tiles = fewestTiles(caller, windows, window);
  const parts = piecesAt(caller, levels, tiles ?? []);
  const work: Work = {
    method: 'Σ level',
    inputs: { parts },
    period: window,
    options: inForce,
    transformation: transformationOf(window, tiles ?? []),
  };
  const read = tiles === null ? { reason: 'missing-current' as const } : readPieces<U>(caller, Object.values(parts));
  if (read.reason !== null) return notCalculated(work, unit, read.reason);
  const total = totalOf(read.quantities);
  return calculated(work, read.unit, total.value, total);
}

// a sum over a calendar year so far, or over twelve months or four quarters that are none
function transformationOf(window: Period, tiles: readonly Period[]): Transformation | null {
  const { first, last } = periodBounds(window);
  if (first?.endsWith('-01-01') === true && first.slice(0, 4) === last.slice(0, 4)) return 'CY';
  if (tiles.length === 12 && tiles.every((tile) => periodKind(tile) === 'month')) return 'C12';
  return tiles.length === 4 && tiles.every((tile) => periodKind(tile) === 'quarter') ? 'C4' : null;
}
