import { signOf } from '../../figure/decimal.js';
import { minus, ONE, over, plus } from '../../figure/fraction.js';
import type { Unit } from '../../figure/unit.js';
import { evaluate, up } from '../common/evaluate.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { Operand, Result } from '../result.js';

const UNITS: ReadonlySet<Unit> = /* @__PURE__ */ new Set(['index', 'ratio'] as const);

/**
 * A revealed comparative advantage made symmetric: as far above 0 for an advantage as below it for its inverse.
 *
 * Shape: (advantage − 1) / (advantage + 1), which grows with the advantage.
 * Units: an index or a ratio; the result is an index from −1 (nothing exported) to below 1, and 0 for an advantage of 1.
 * Source: [docs/methods.md](../../../docs/methods.md#symmetric-comparative-advantage).
 *
 * @param advantage - The revealed comparative advantage.
 * @returns The index, or `null` with `missing-current` (no advantage), `sign-change` (it is below zero) or
 *   `incomparable-unit` (it is neither an index nor a ratio).
 * @throws ChinaAseanError `invalid-argument` when the advantage is no quantity, or a figure that says something else.
 *
 * @example
 * import { quantity, symmetricComparativeAdvantage } from 'china-asean';
 *
 * symmetricComparativeAdvantage(quantity('4', 'index')).value; // => '0.6'
 * symmetricComparativeAdvantage(quantity('0.25', 'index')).value; // => '-0.6'
 */
export function symmetricComparativeAdvantage(advantage: Operand<'index' | 'ratio'>): Result<'index'> {
  const work: Work = {
    method: '(advantage − 1) / (advantage + 1)',
    inputs: { advantage },
    period: periodOf(advantage),
  };
  const ratio = readOperand(advantage, 'symmetricComparativeAdvantage');
  if (ratio === null) return notCalculated(work, 'index', 'missing-current');
  if (!UNITS.has(ratio.unit)) return notCalculated(work, 'index', 'incomparable-unit');
  if (signOf(ratio.value) < 0) return notCalculated(work, 'index', 'sign-change');
  const { value, ...bounds } = evaluate(
    { advantage: up(notBelowZero(ratio)) },
    (numbers) => over(minus(numbers.advantage, ONE), plus(numbers.advantage, ONE)),
    { low: '-1', high: '1' },
  );
  return calculated(work, 'index', value, bounds);
}
