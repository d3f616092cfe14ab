import { signOf } from '../../figure/decimal.js';
import { HUNDRED, over, times } from '../../figure/fraction.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';
import { readIndices } from './readIndices.js';

/**
 * The net barter terms of trade: how many imports the price of a fixed amount of exports pays, against the reference time.
 *
 * Shape: 100 × export prices / import prices; bounds from the lowest over the highest to the reverse.
 * Units: two indices with one reference time, which the caller sees to; the result is an index with the same one, above 0.
 * Source: [docs/methods.md](../../../docs/methods.md#net-barter-terms-of-trade).
 *
 * @param exportPrices - The price (or unit value) index of exports.
 * @param importPrices - The price index of imports: of one reporter, basis and window.
 * @returns The index, or `null` with `missing-current` (no export prices), `missing-base` (no import prices), `zero-base`,
 *   `no-trade` (both are zero), `sign-change`, `negative-base`, `incomparable-unit` (not indices), `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed;
 *   `mixed-series` when the observations are of different reporters.
 *
 * @example
 * import { netBarterTermsOfTrade, quantity } from 'china-asean';
 *
 * netBarterTermsOfTrade(quantity(180, 'index'), quantity(240, 'index')).value; // => '75'
 */
export function netBarterTermsOfTrade(exportPrices: Operand<'index'>, importPrices: Operand<'index'>): Result<'index'> {
  const inputs = { exportPrices, importPrices };
  const period = commonPeriod(exportPrices, importPrices);
  const work: Work = { method: '100 × export prices / import prices', inputs, period };
  const read = readIndices<keyof typeof inputs>('netBarterTermsOfTrade', inputs, ['importPrices']);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { exportPrices: x, importPrices: m } = read.flows;
  if (signOf(m.value) === 0) return notCalculated(work, 'index', signOf(x.value) === 0 ? 'no-trade' : 'zero-base');
  const args = { x: up(x), m: down(m) };
  const { value, ...bounds } = evaluate(args, (n) => over(times(HUNDRED, n.x), n.m), upFrom('0', x));
  return calculated(work, 'index', value, bounds);
}
