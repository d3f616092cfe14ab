import { subtract } from '../../figure/decimal.js';
import { subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { readTrade, unitOf } from './readTrade.js';

/**
 * The balance of trade: above zero it is a surplus, below zero a deficit.
 *
 * Shape: exports − imports, exact; bounds from the lowest exports less the highest imports to the reverse.
 * Units: two amounts of one unit; the result is in that unit. A side that is missing is not a zero.
 * Source: [docs/methods.md](../../../docs/methods.md#trade-balance).
 *
 * @param exports - The exports of a reporter to a partner.
 * @param imports - Its imports from the same partner: of one indicator, basis and window.
 * @returns The balance, or `null` with `missing-current` (no exports), `missing-base` (no imports), `sign-change` or
 *   `negative-base` (one of them is below zero), `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different indicators, reporters or partners;
 *   `invalid-argument` when an observation is of another flow.
 *
 * @example
 * import { figure, formatFigure, tradeBalance } from 'china-asean';
 *
 * const balance = tradeBalance(figure('586.5e9', 'USD'), figure('395.8e9', 'USD'));
 * formatFigure(balance); // => '190.7 billion USD'
 * tradeBalance(figure('586.5e9', 'USD'), null).reason; // => 'missing-base'
 */
export function tradeBalance<U extends Unit>(exports: Operand<U>, imports: Operand<NoInfer<U>>): Result<U> {
  const period = commonPeriod(exports, imports);
  const work: Work = { method: 'exports − imports', inputs: { exports, imports }, period };
  const read = readTrade<U>('tradeBalance', exports, imports);
  if (read.reason !== null) return notCalculated(work, unitOf(read.reason, exports, imports), read.reason);
  const { exports: x, imports: m } = read.flows;
  return calculated(work, x.unit, subtract(x.value, m.value), subtractIntervals(x, m));
}
