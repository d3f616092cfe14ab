import { negate } from '../../figure/decimal.js';
import { negateInterval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { levelAt } from '../common/levelAt.js';
import { totalOf } from '../common/leaveOneOut.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { beginsBreak } from '../common/operand.js';
import type { Levels, Result } from '../result.js';
import { piecesAt } from '../common/piecesAt.js';
import { readCumulation, type CumulationOptions } from './readCumulation.js';
import { readPieces } from './readPieces.js';
import { shortestPath, type Step } from './shortestPath.js';

/**
 * The level of a window as the difference of wider and narrower ones: March from January–March less January–February, the
 * fourth quarter from the year less nine months, January and February together where no single month was published.
 *
 * Shape: Σ level added − Σ level taken away, exact, over the fewest windows that leave the wanted one; bounds from the lowest
 * of what is added less the highest of what is taken away. Units: flows of one unit, of any sign; the result is in that unit
 * and is not cut at zero. It is an estimate, flag `E`, where something is taken away: a year-to-date that was revised without
 * notice leaves its revision in the difference.
 * Source: [docs/methods.md](../../../docs/methods.md#decumulate).
 *
 * @param levels - A series, or levels by their windows; that of the wanted window is not looked at.
 * @param window - The window whose level is wanted.
 * @param options - The record of the indicator, to tell whether its numbers may be summed.
 * @returns The level, what was added (`plus`) and taken away (`minus`) by its windows among the inputs; or `null` with
 *   `missing-current` (the levels do not tell), `incomparable-unit`, `incomparable-basis`, `composition-change` (sums over
 *   other members) or `break` (a level flagged B lies between those that are needed).
 * @throws ChinaAseanError `invalid-argument`, `mixed-series` or `invalid-period` when `accumulate` does.
 *
 * @example
 * import { decumulate, quantity } from 'china-asean';
 *
 * const months = { '2024-04': quantity(9, 'USD'), '2024-01-01/P2M': quantity(15, 'USD') };
 * const trade = { ...months, '2024-T1': quantity(32, 'USD') };
 * const march = decumulate(trade, '2024-03');
 * [march.value, march.status]; // => ['8', ['E']]
 * march.method; // => '2024-T1 − 2024-01-01/P2M − 2024-04'
 * decumulate(trade, '2024-02').reason; // => 'missing-current'
 */
export function decumulate<U extends Unit>(
  levels: Levels<U>,
  window: Period,
  options: CumulationOptions = {},
): Result<U> {
  const caller = 'decumulate';
  const { windows, unit, options: inForce } = readCumulation(caller, levels, options);
  const path = shortestPath(caller, windows, window, 'both');
  const [added, takenAway] = [stepsOf(path ?? [], 1), stepsOf(path ?? [], -1)];
  const [plus, minus] = [piecesAt(caller, levels, added), piecesAt(caller, levels, takenAway)];
  const work: Work = {
    method: path === null ? 'Σ level added − Σ level taken away' : [added.join(' + '), ...takenAway].join(' − '),
    inputs: { plus, minus },
    period: window,
    options: inForce,
    estimate: takenAway.length > 0,
  };
  const read = readPieces<U>(caller, [...Object.values(plus), ...Object.values(minus)]);
  if (read.reason !== null) return notCalculated(work, unit, read.reason);
  if (takenAway.length > 0 && breaksAmong(levels, windows, [...added, ...takenAway])) {
    return notCalculated(work, unit, 'break');
  }
  const total = totalOf(
    read.quantities.map((quantity, index) =>
      index < added.length ? quantity : { value: negate(quantity.value), ...negateInterval(quantity) },
    ),
  );
  return calculated(work, read.unit, total.value, total);
}

function stepsOf(path: readonly Step[], wanted: Step['sign']): readonly Period[] {
  return path
    .filter(({ sign }) => sign === wanted)
    .map(({ window }) => window)
    .sort(comparePeriods);
}

// windows of a running sum begin together: what comes before what is told by their ends
function breaksAmong<U extends Unit>(
  levels: Levels<U>,
  windows: readonly Period[],
  pieces: readonly Period[],
): boolean {
  const ends = pieces.map((window) => periodBounds(window).last).sort();
  const [start = '', end = ''] = [ends[0], ends.at(-1)];
  return windows.some((window) => {
    const { last } = periodBounds(window);
    return start < last && last <= end && beginsBreak(levelAt(levels, window));
  });
}
