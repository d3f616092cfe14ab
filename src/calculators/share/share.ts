import { divide } from '../../figure/decimal.js';
import { divideIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { refuseMixture } from '../common/readBasket.js';
import { notBelowZero } from '../common/readFlows.js';
import { PART_AND_WHOLE, readQuotient } from '../common/readLevels.js';
import type { Operand, Result } from '../result.js';

/**
 * The share of a part in a given whole.
 *
 * Shape: part / whole. Units: two levels of one unit; the result is a ratio. It is not capped at 1: a part larger than
 * its whole is for the reader to see. Bounds: the two are taken as printed independently of each other.
 * Source: [docs/methods.md](../../../docs/methods.md#share).
 *
 * @param part - The part.
 * @param whole - The whole, given. Two observations must be of one flow, basis and window, and may differ in one more
 *   dimension: in the partner, the asset, the reporter or the indicator. A part of the basis `own` may be set
 *   against a whole of any basis.
 * @returns The ratio, or `null` with `missing-current` (no part), `missing-base` (no whole), `zero-base`, `no-trade` (both
 *   are zero), `negative-base`, `sign-change`, `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed;
 *   `mixed-series` when the observations are of different flows, or differ in more than one other dimension.
 *
 * @example
 * import { figure, formatFigure, share } from 'china-asean';
 *
 * const railway = share(figure('1.93e6', 'trip'), figure('10.07e6', 'trip'));
 * formatFigure(railway); // => '19.2%'
 */
export function share<U extends Unit>(part: Operand<U>, whole: Operand<NoInfer<U>>): Result<'ratio'> {
  const work: Work = { method: 'part / whole', inputs: { part, whole }, period: periodOf(part) ?? periodOf(whole) };
  refuseMixture('share', [part, whole]);
  const levels = readQuotient<U>('share', part, whole, PART_AND_WHOLE);
  if (levels.reason !== null) return notCalculated(work, 'ratio', levels.reason);
  const { level, base } = levels;
  return calculated(work, 'ratio', divide(level.value, base.value), divideIntervals(notBelowZero(level), base));
}
