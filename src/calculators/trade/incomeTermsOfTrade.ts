import { multiply } from '../../figure/decimal.js';
import { multiplyIntervals, point, scaleInterval } from '../../figure/interval.js';
import { isNothing } from '../common/isNothing.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { Operand, Result } from '../result.js';
import { readIndices } from './readIndices.js';

/**
 * The income terms of trade: how many imports all exports pay, against the reference time.
 *
 * Shape: terms of trade × export volume / 100, exact; bounds from the two lowest to the two highest.
 * Units: two indices with one reference time, which the caller sees to; the result is an index with the same one.
 * Source: [docs/methods.md](../../../docs/methods.md#income-terms-of-trade).
 *
 * @param termsOfTrade - The net barter terms of trade.
 * @param exportVolume - The volume index of exports: of one reporter, basis and window.
 * @returns The index, or `null` with `missing-current`, `sign-change` (one of them is below zero), `incomparable-unit` (not
 *   indices), `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed;
 *   `mixed-series` when the observations are of different reporters.
 *
 * @example
 * import { incomeTermsOfTrade, quantity } from 'china-asean';
 *
 * incomeTermsOfTrade(quantity(75, 'index'), quantity(160, 'index')).value; // => '120'
 */
export function incomeTermsOfTrade(termsOfTrade: Operand<'index'>, exportVolume: Operand<'index'>): Result<'index'> {
  const inputs = { termsOfTrade, exportVolume };
  const period = commonPeriod(termsOfTrade, exportVolume);
  const work: Work = { method: 'terms of trade × export volume / 100', inputs, period };
  const read = readIndices('incomeTermsOfTrade', inputs);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { termsOfTrade: terms, exportVolume: volume } = read.flows;
  const value = multiply(multiply(terms.value, volume.value), '0.01');
  const product = isNothing(volume) ? point('0') : multiplyIntervals(terms, volume);
  return calculated(work, 'index', value, scaleInterval(product, '0.01'));
}
