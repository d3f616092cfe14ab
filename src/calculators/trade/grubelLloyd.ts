import { hasValue, toDecimal } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { boundsOfMatchedShare, matchedShare } from './intraIndustry.js';
import { readTrade } from './readTrade.js';

/**
 * The intra-industry trade in a product (Grubel and Lloyd): the part of the trade in which exports are matched by imports.
 *
 * Shape: 1 − |exports − imports| / (exports + imports). Bounds: it falls as the two draw apart, so the least is where they
 * may be furthest apart in proportion, and the greatest is 1 where they may be equal.
 * Units: two amounts of one unit; the result is an index from 0 (one way only) to 1 (as much in as out).
 * Source: [docs/methods.md](../../../docs/methods.md#grubel-lloyd-index).
 *
 * @param exports - The exports of the product.
 * @param imports - The imports of it: of one indicator, reporter, partner, basis and window.
 * @returns The index, or `null` with `no-trade` (both are zero) and the reasons of `tradeBalance`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different indicators, reporters or partners;
 *   `invalid-argument` when an observation is of another flow.
 *
 * @example
 * import { figure, grubelLloyd } from 'china-asean';
 *
 * const matched = grubelLloyd(figure('300', 'USD'), figure('200', 'USD'));
 * matched.value; // => '0.8'
 * grubelLloyd(figure('2.1e9', 'USD'), figure('2.2e9', 'USD')).high; // => '1'
 */
export function grubelLloyd<U extends Unit>(exports: Operand<U>, imports: Operand<NoInfer<U>>): Result<'index'> {
  const method = '1 − |exports − imports| / (exports + imports)';
  const work: Work = { method, inputs: { exports, imports }, period: commonPeriod(exports, imports) };
  const read = readTrade<U>('grubelLloyd', exports, imports);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { exports: x, imports: m } = read.flows;
  const share = matchedShare([[x.value, m.value]]);
  if (!hasValue(share)) return notCalculated(work, 'index', 'no-trade');
  return calculated(work, 'index', toDecimal(share), boundsOfMatchedShare([[x, m]]));
}
