import { multiply, subtract } from '../../figure/decimal.js';
import { scaleInterval, subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf, quantityOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { readLevels, type Alike } from '../common/readLevels.js';
import type { Operand, Result } from '../result.js';

/** The unit of a revision: that of what is revised, but percentage points for a ratio. */
export type RevisionUnit<U extends Unit> = U extends 'ratio' ? 'percentage-point' : U;

const ONE_WINDOW: Alike = {
  dimensions: ['indicator', 'reporter', 'partner', 'asset', 'flow'],
  measures: ['level', 'growth', 'average-growth'],
  windows: (newer, older) => newer === older,
};

/**
 * By how much a figure was revised: the same thing in the same window, as published later and earlier.
 *
 * Shape: newer − older, exact; the bounds take the two roundings as independent. Units: two figures of one unit; the result is
 * in that unit, for two ratios (growth rates, shares) in percentage points.
 * Source: [docs/methods.md](../../../docs/methods.md#revision).
 *
 * @param newer - The figure as published later.
 * @param older - The figure as published earlier. Two observations may differ in nothing but their source.
 * @returns The revision, or `null` with `missing-current` (no newer), `missing-base` (no older), `incomparable-unit`,
 *   `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different things; `invalid-argument` when a figure
 *   says something else than a level or growth.
 *
 * @example
 * import { figure, revision } from 'china-asean';
 *
 * const change = revision(figure('0.114', 'ratio'), figure('0.148', 'ratio'));
 * [change.value, change.unit]; // => ['-3.4', 'percentage-point']
 */
export function revision<U extends Unit>(newer: Operand<U>, older: Operand<NoInfer<U>>): Result<RevisionUnit<U>> {
  const period = periodOf(newer) ?? periodOf(older);
  const work: Work = { method: 'newer − older', inputs: { newer, older }, period, transformation: 'R1' };
  const unit: Unit | null = quantityOf(newer)?.unit ?? quantityOf<Unit>(older)?.unit ?? null;
  const ofRatios = unit === 'ratio';
  const unitOfResult = (ofRatios ? 'percentage-point' : unit) as RevisionUnit<U>;
  const figures = readLevels<U>('revision', newer, older, ONE_WINDOW);
  if (figures.reason !== null) return notCalculated(work, unitOfResult, figures.reason);
  const factor = ofRatios ? '100' : '1';
  const change = multiply(subtract(figures.level.value, figures.base.value), factor);
  return calculated(work, unitOfResult, change, scaleInterval(subtractIntervals(figures.level, figures.base), factor));
}
