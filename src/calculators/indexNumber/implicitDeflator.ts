import { HUNDRED, over, times } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { readQuotient, type Alike } from '../common/readLevels.js';
import { upFrom } from '../common/upFrom.js';
import type { Operand, Result } from '../result.js';

const ONE_AMOUNT: Alike = {
  dimensions: ['reporter', 'partner', 'asset', 'flow'],
  windows: (nominal, real) => nominal === real,
};

/**
 * The price index that an amount at current prices and the same amount at the prices of a base year imply.
 *
 * Shape: 100 × nominal / real; bounds from the lowest nominal over the highest real to the highest over the lowest.
 * Units: two amounts in one currency; the result is in the unit `index`, 100 in the year whose prices the real amount is at.
 * Source: [docs/methods.md](../../../docs/methods.md#implicit-deflator).
 *
 * @param nominal - The amount at current prices.
 * @param real - The amount at constant or chained prices. Two observations must be of one reporter, partner, flow, basis and
 *   window; they may be of two indicators.
 * @returns The index, or `null` with `missing-current` (no nominal amount), `missing-base` (no real one), `zero-base`,
 *   `no-trade` (both are zero), `negative-base`, `sign-change`, `incomparable-unit`, `incomparable-basis` or
 *   `incomparable-period`.
 * @throws ChinaAseanError `invalid-argument` when an operand is none, `unknown-unit` or `invalid-decimal` when it is malformed;
 *   `mixed-series` when the observations are of different reporters, partners, assets or flows.
 *
 * @example
 * import { figure, formatBounds, implicitDeflator } from 'china-asean';
 *
 * const deflator = implicitDeflator(figure('543.3e9', 'USD'), figure('2859.5e9', 'USD'));
 * deflator.value; // => '18.99982514425598880923238328379087'
 * formatBounds(deflator); // => '18.997–19.002'
 */
export function implicitDeflator<U extends Unit>(nominal: Operand<U>, real: Operand<NoInfer<U>>): Result<'index'> {
  const period = periodOf(nominal) ?? periodOf(real);
  const work: Work = { method: '100 × nominal / real', inputs: { nominal, real }, period };
  const levels = readQuotient<U>('implicitDeflator', nominal, real, ONE_AMOUNT);
  if (levels.reason !== null) return notCalculated(work, 'index', levels.reason);
  const args = { nominal: up(notBelowZero(levels.level)), real: down(notBelowZero(levels.base)) };
  const range = upFrom('0', levels.level);
  const deflator = evaluate(args, ({ nominal, real }) => times(HUNDRED, over(nominal, real)), range);
  return calculated(work, 'index', deflator.value, deflator);
}
