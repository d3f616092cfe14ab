import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import type { Operand, Result } from '../result.js';
import { changeOf } from '../common/change.js';
import { growthBetween, type GrowthOptions } from './growthBetween.js';

/**
 * The growth of a level over an earlier level.
 *
 * Shape: current / base − 1; bounds from the lowest current over the highest base to the highest over the lowest.
 * Units: two levels of one unit; the result is a ratio, 0.082 for 8.2 per cent, from −1 up. It warns `seasonality` where the
 * windows are of different seasons, and `holiday-affected` where one of them holds a part of January and February only.
 * Source: [docs/methods.md](../../../docs/methods.md#growth-rate).
 *
 * @param current - The later level.
 * @param base - The earlier level. Two observations must be of one key, and of windows of the same length.
 * @param options - The records of the partners, to tell whether a bloc has changed.
 * @returns The ratio, or `null` with `missing-current`, `missing-base`, `zero-base`, `no-trade` (both are zero),
 *   `negative-base`, `sign-change`, `incomparable-unit`, `incomparable-basis`, `incomparable-period`, `composition-change`
 *   (of sums over other members, or of a bloc that had other members on the last day) or `break` (a later level flagged B).
 * @throws ChinaAseanError `invalid-argument` when an operand is none or an option is unknown; `mixed-series` when the observations are of
 *   different things; `unknown-unit`, `invalid-decimal` or `invalid-period` when an operand is malformed.
 *
 * @example
 * import { figure, formatBounds, formatFigure, growthRate } from 'china-asean';
 *
 * const growth = growthRate(figure('113.5e9', 'USD'), figure('81.6e9', 'USD'));
 * growth.value; // => '0.3909313725490196078431372549019608'
 * formatFigure(growth); // => '39.1%'
 * formatBounds(growth); // => '38.94–39.24%'
 * growthRate(figure(5, 'tonne'), figure(0, 'tonne')).reason; // => 'zero-base'
 */
export function growthRate<U extends Unit>(
  current: Operand<U>,
  base: Operand<NoInfer<U>>,
  options: GrowthOptions = {},
): Result<'ratio'> {
  requireKeys('growthRate', options, { partners: true });
  return growthBetween<U>('growthRate', changeOf<U>(current, base), options);
}
