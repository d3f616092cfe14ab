import { signOf, subtract } from '../../figure/decimal.js';
import { absolute, fraction, minus, ONE, over, plus, toDecimal } from '../../figure/fraction.js';
import { subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import { commonPeriod } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { warningsBetween } from '../common/warningsBetween.js';
import type { Operand, Result } from '../result.js';
import { boundsOfMatchedChange } from './matchedChange.js';
import { readChanges } from './readChanges.js';

/** What {@link marginalIntraIndustryTrade} is computed from. */
export interface MarginalTrade<U extends Unit = Unit> {
  /** The exports of the product in the later window. */
  readonly exports: Operand<U>;
  /** Its exports in the earlier window. */
  readonly baseExports: Operand<NoInfer<U>>;
  /** Its imports in the later window. */
  readonly imports: Operand<NoInfer<U>>;
  /** Its imports in the earlier window. */
  readonly baseImports: Operand<NoInfer<U>>;
}

/**
 * The marginal intra-industry trade in a product (Brülhart’s index A): the part of the change of its trade in which exports
 * and imports moved together.
 *
 * Shape: 1 − |ΔX − ΔM| / (|ΔX| + |ΔM|) of the changes of exports and imports. Bounds: the least and the greatest for any
 * amounts within theirs; the least is 0 where the two may have moved apart, the greatest 1 where they may have moved alike.
 * Units: four amounts of one unit; the result is an index from 0 (only one changed, or they moved apart) to 1.
 * Source: [docs/methods.md](../../../docs/methods.md#marginal-intra-industry-trade).
 *
 * @param trade - The four amounts: of one indicator, reporter, partner and basis, and of two windows of one length.
 * @returns The index, or `null` with `no-trade` (neither changed), `missing-current`, `missing-base`, `sign-change` or
 *   `negative-base` (an amount is below zero), `break`, `composition-change`, `incomparable-unit`, `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different things; `invalid-argument` when the four are
 *   none, or one is of another flow, or a name is unknown.
 *
 * @example
 * import { marginalIntraIndustryTrade, quantity } from 'china-asean';
 *
 * const together = marginalIntraIndustryTrade({
 *   exports: quantity(150, 'USD'),
 *   baseExports: quantity(120, 'USD'),
 *   imports: quantity(90, 'USD'),
 *   baseImports: quantity(80, 'USD'),
 * });
 * together.value; // => '0.5'
 */
export function marginalIntraIndustryTrade<U extends Unit>(trade: MarginalTrade<U>): Result<'index'> {
  const caller = 'marginalIntraIndustryTrade';
  requireKeys(caller, trade, { exports: true, baseExports: true, imports: true, baseImports: true }, 'amounts');
  const { exports, baseExports, imports, baseImports } = trade;
  const inputs = { exports, baseExports, imports, baseImports };
  const period = commonPeriod(exports, imports);
  const warnings = warningsBetween(period, commonPeriod(baseExports, baseImports));
  const work: Work = { method: '1 − |ΔX − ΔM| / (|ΔX| + |ΔM|)', inputs, period, warnings };
  const read = readChanges<U>(caller, [exports, baseExports], [imports, baseImports]);
  if (read.reason !== null) return notCalculated(work, 'index', read.reason);
  const { exports: x, imports: m } = read;
  const dx = fraction(subtract(x.level.value, x.base.value));
  const dm = fraction(subtract(m.level.value, m.base.value));
  if (signOf(dx.numerator) === 0 && signOf(dm.numerator) === 0) return notCalculated(work, 'index', 'no-trade');
  const apart = over(absolute(minus(dx, dm)), plus(absolute(dx), absolute(dm)));
  const bounds = boundsOfMatchedChange(subtractIntervals(x.level, x.base), subtractIntervals(m.level, m.base));
  return calculated(work, 'index', toDecimal(minus(ONE, apart)), bounds);
}
