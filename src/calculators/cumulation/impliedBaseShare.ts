import { compare, signOf, subtract } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import { minus, over } from '../../figure/fraction.js';
import { includes, subtractIntervals } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import { either, evaluate, type Bounded } from '../common/evaluate.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { NullReason, Operand, Result } from '../result.js';
import { fewestTiles } from './shortestPath.js';

/**
 * How large the first of two parts was in the earlier window, as a share of both, by three published growth rates: of the
 * first, of the second and of both together. The parts may be two flows of one window, or two windows that fill a third.
 *
 * Shape: (combined − second) / (first − second), from 0 to 1; bounds: the least and greatest such share that the rates allow,
 * 0 and 1 where the two may be equal or an end is open. Units: growth rates as ratios; the result is a ratio. It is an
 * estimate, flag `E`.
 * Source: [docs/methods.md](../../../docs/methods.md#implied-base-share).
 *
 * @param first - The growth of the first part.
 * @param second - The growth of the second part.
 * @param combined - The growth of both together.
 * @returns The share, or `null` with `missing-current` (a rate is not there), `not-identified` (the parts grew alike, or the
 *   combined growth as printed is not between theirs), `sign-change` (a rate below −1), `incomparable-unit`,
 *   `incomparable-basis` or `incomparable-period` (windows that differ, unless the first two fill the third).
 * @throws ChinaAseanError `invalid-argument` when an operand is none, or a figure says something else than growth;
 *   `unknown-unit` or `invalid-decimal` when one is malformed.
 *
 * @example
 * import { figure, formatBounds, formatFigure, impliedBaseShare } from 'china-asean';
 *
 * const growth = (rate: `${number}`) => figure(rate, 'ratio', { measure: 'growth' });
 * const exports = impliedBaseShare(growth('0.071'), growth('0.023'), growth('0.050'));
 * formatFigure(exports); // => '56%'
 * formatBounds(exports); // => '54.1–58.4%'
 * impliedBaseShare(growth('0.07'), growth('0.02'), growth('0.08')).reason; // => 'not-identified'
 */
export function impliedBaseShare(
  first: Operand<'ratio'>,
  second: Operand<'ratio'>,
  combined: Operand<'ratio'>,
): Result<'ratio'> {
  const work: Work = {
    method: '(combined − second) / (first − second)',
    inputs: { first, second, combined },
    period: periodOf(combined),
    estimate: true,
  };
  const rates = readRates([first, second, combined]);
  if (typeof rates === 'string') return notCalculated(work, 'ratio', rates);
  const [one, other, whole] = rates;
  if (!isBetween(whole, one, other)) return notCalculated(work, 'ratio', 'not-identified');
  const share = evaluate(
    { first: either(one), second: either(other), combined: either(whole) },
    (growth) => over(minus(growth.combined, growth.second), minus(growth.first, growth.second)),
    { low: '0', high: '1' },
  );
  const mayBeEqual = includes(subtractIntervals(one, other), '0');
  return calculated(work, 'ratio', share.value, mayBeEqual ? { low: '0', high: '1' } : share);
}

type Rates = readonly [Quantity<'ratio'>, Quantity<'ratio'>, Quantity<'ratio'>];

function readRates(operands: readonly Operand<'ratio'>[]): Rates | NullReason {
  const [first, second, combined] = operands.map((operand) =>
    readOperand(operand, 'impliedBaseShare', ['growth', 'level']),
  );
  if (first == null || second == null || combined == null) return 'missing-current';
  const rates: Rates = [first, second, combined];
  if (rates.some(({ unit }) => (unit as Unit) !== 'ratio')) return 'incomparable-unit';
  if (rates.some(({ value }) => compare(value, '-1') < 0)) return 'sign-change';
  if (valuesOf(operands, 'basis').length > 1) return 'incomparable-basis';
  return goTogether(operands.map(periodOf)) ? rates : 'incomparable-period';
}

function goTogether(periods: readonly (Period | null)[]): boolean {
  const [first, second, combined] = periods;
  const told = new Set(periods.filter((period) => period !== null));
  if (told.size <= 1) return true;
  return (
    first != null &&
    second != null &&
    combined != null &&
    fewestTiles('impliedBaseShare', [first, second], combined)?.length === 2
  );
}

// the two differ, and the combined growth lies between them or at one of them
function isBetween(combined: Bounded, first: Bounded, second: Bounded): boolean {
  const sign = signOf(subtract(first.value, second.value));
  const [above, below] = [compare(combined.value, second.value), compare(combined.value, first.value)];
  return sign !== 0 && above * sign >= 0 && below * sign <= 0;
}
