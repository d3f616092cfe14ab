import { signOf } from '../../figure/decimal.js';
import { over } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';
import { readEconomy } from './readEconomy.js';

/**
 * The openness of an economy: its trade over its gross domestic product.
 *
 * Shape: (exports + imports) / gdp; bounds from the least trade over the highest product to the most over the lowest.
 * Units: three amounts of one unit; the result is a ratio from 0 up, above 1 where goods are traded on.
 * Source: [docs/methods.md](../../../docs/methods.md#trade-openness).
 *
 * @param exports - All exports of the economy.
 * @param imports - All its imports: of one indicator and basis with the exports.
 * @param gdp - Its gross domestic product: of one reporter and window, at the same prices; its basis may be another.
 * @returns The ratio, or `null` with `missing-current` (no exports or imports), `missing-base` (no product), `zero-base`,
 *   `no-trade` (zero over zero), `sign-change`, `negative-base`, `incomparable-unit`, `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different reporters, or the trade of different
 *   indicators or partners; `invalid-argument` when an observation is of another flow.
 *
 * @example
 * import { figure, formatFigure, tradeOpenness } from 'china-asean';
 *
 * const openness = tradeOpenness(figure('77.3e9', 'USD'), figure('72.4e9', 'USD'), figure('269.9e9', 'USD'));
 * formatFigure(openness); // => '55.5%'
 */
export function tradeOpenness<U extends Unit>(
  exports: Operand<U>,
  imports: Operand<NoInfer<U>>,
  gdp: Operand<NoInfer<U>>,
): Result<'ratio'> {
  const inputs = { exports, imports, gdp };
  const work: Work = { method: '(exports + imports) / gdp', inputs, period: commonPeriod(exports, imports, gdp) };
  const read = readEconomy<U>('tradeOpenness', exports, imports, gdp);
  if (read.reason !== null) return notCalculated(work, 'ratio', read.reason);
  const { exports: x, imports: m, gdp: product } = read.flows;
  if (signOf(product.value) === 0) {
    return notCalculated(work, 'ratio', signOf(x.value) + signOf(m.value) === 0 ? 'no-trade' : 'zero-base');
  }
  const trade = totalOf([x, m]);
  const args = { trade: up(trade), product: down(product) };
  const { value, ...bounds } = evaluate(args, (n) => over(n.trade, n.product), upFrom('0', trade));
  return calculated(work, 'ratio', value, bounds);
}
