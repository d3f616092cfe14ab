import type { Unit } from '../../figure/unit.js';
import type { Operand, Result } from '../result.js';
import { partOfDomesticUse } from './partOfDomesticUse.js';

/**
 * What an economy produces over what it uses.
 *
 * Shape: gdp / (gdp − exports + imports). Bounds: the ends of the three that carry it furthest; the upper one is open where
 * the printed digits allow a domestic use of zero.
 * Units: three amounts of one unit; the result is a ratio from 0 up, above 1 where exports exceed imports.
 * Source: [docs/methods.md](../../../docs/methods.md#self-sufficiency).
 *
 * @param exports - All exports of the economy.
 * @param imports - All its imports: of one indicator and basis with the exports.
 * @param gdp - Its gross domestic product, or the output of the industry: of one reporter and window, at the same prices.
 * @returns The ratio, or `null` with `missing-current` (no exports or imports), `missing-base` (no product), `zero-base` or
 *   `negative-base` (domestic use is zero or below), `sign-change`, `incomparable-unit`, `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different reporters, or the trade of different
 *   indicators or partners; `invalid-argument` when an observation is of another flow.
 *
 * @example
 * import { quantity, selfSufficiency } from 'china-asean';
 *
 * selfSufficiency(quantity(30, 'USD'), quantity(20, 'USD'), quantity(90, 'USD')).value; // => '1.125'
 */
export function selfSufficiency<U extends Unit>(
  exports: Operand<U>,
  imports: Operand<NoInfer<U>>,
  gdp: Operand<NoInfer<U>>,
): Result<'ratio'> {
  return partOfDomesticUse<U>('selfSufficiency', 'gdp', [exports, imports, gdp]);
}
