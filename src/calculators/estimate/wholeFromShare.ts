import { divide } from '../../figure/decimal.js';
import { divideIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { signReason } from '../common/readLevels.js';
import { readRatio } from '../common/readRatio.js';
import type { Operand, OperandIn, Result } from '../result.js';

/**
 * The whole that a part and its published share imply.
 *
 * Shape: part / share. Units: any level and a ratio; the result is in the unit of the part. It is an estimate, flag `E`.
 * Source: [docs/methods.md](../../../docs/methods.md#whole-from-share).
 *
 * @param part - The part.
 * @param share - Its share of the whole.
 * @returns The whole, or `null` with `missing-current` (no part), `missing-base` (no share), `zero-base` (a share of
 *   zero), `no-trade` (both are zero), `negative-base` (a share below zero), `sign-change` (a part below zero),
 *   `incomparable-basis`, `incomparable-period` or `incomparable-unit` (not a ratio).
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed; `mixed-series` when part and share
 *   are observations of different reporters or flows.
 *
 * @example
 * import { figure, formatBounds, formatFigure, wholeFromShare } from 'china-asean';
 *
 * const total = wholeFromShare(figure('597e9', 'USD'), figure('0.167', 'ratio'));
 * formatFigure(total); // => '3.57 trillion USD'
 * formatBounds(total); // => '3.561–3.589 trillion USD'
 */
export function wholeFromShare<U extends Unit, R extends Unit = 'ratio'>(
  part: Operand<U>,
  share: OperandIn<'ratio', R>,
): Result<U> {
  const work: Work = { method: 'part / share', inputs: { part, share }, period: periodOf(part), estimate: true };
  const read = readRatio('wholeFromShare', part, share, ['level'], ['reporter', 'flow', 'basis']);
  if (read.reason !== null) return notCalculated(work, read.unit, read.reason);
  const { level, ratio, unit } = read;
  const reason = signReason(level, ratio);
  if (reason !== null) return notCalculated(work, unit, reason);
  return calculated(work, unit, divide(level.value, ratio.value), divideIntervals(notBelowZero(level), ratio));
}
