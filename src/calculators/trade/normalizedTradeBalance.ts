import { signOf } from '../../figure/decimal.js';
import { minus, over, plus } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { balanceRange } from '../common/balanceRange.js';
import { readTrade } from './readTrade.js';

/**
 * The balance of trade as a part of all trade, which compares between large and small traders.
 *
 * Shape: (exports − imports) / (exports + imports); bounds at the lowest exports with the highest imports and the reverse.
 * Units: two amounts of one unit; the result is a ratio from −1 (imports only) to 1 (exports only), 0 in balance.
 * Source: [docs/methods.md](../../../docs/methods.md#normalised-trade-balance).
 *
 * @param exports - The exports of a reporter to a partner.
 * @param imports - Its imports from the same partner: of one indicator, basis and window.
 * @returns The ratio, or `null` with `no-trade` (both are zero) and the reasons of `tradeBalance`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different indicators, reporters or partners;
 *   `invalid-argument` when an observation is of another flow.
 *
 * @example
 * import { figure, formatFigure, normalizedTradeBalance } from 'china-asean';
 *
 * const balance = normalizedTradeBalance(figure('586.5e9', 'USD'), figure('395.8e9', 'USD'));
 * formatFigure(balance); // => '19.41%'
 * normalizedTradeBalance(figure(0, 'USD'), figure(5, 'USD')).value; // => '-1'
 */
export function normalizedTradeBalance<U extends Unit>(
  exports: Operand<U>,
  imports: Operand<NoInfer<U>>,
): Result<'ratio'> {
  const method = '(exports − imports) / (exports + imports)';
  const work: Work = { method, inputs: { exports, imports }, period: commonPeriod(exports, imports) };
  const read = readTrade<U>('normalizedTradeBalance', exports, imports);
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const { exports: x, imports: m } = read.flows;
  if (signOf(x.value) === 0 && signOf(m.value) === 0) return notCalculated(work, 'ratio', 'no-trade');
  const range = balanceRange(x, m, '1');
  const { value, ...bounds } = evaluate(
    { exports: up(x), imports: down(m) },
    (flows) => over(minus(flows.exports, flows.imports), plus(flows.exports, flows.imports)),
    range,
  );
  return calculated(work, 'ratio', value, bounds);
}
