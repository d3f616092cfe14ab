import { compare, type DecimalText } from '../../figure/decimal.js';
import type { Measure, Quantity } from '../../figure/figure.js';
import { includes, type Interval } from '../../figure/interval.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { requireAlike } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { Operand, Result } from '../result.js';

const MEASURES: readonly Measure[] = ['level', 'growth', 'average-growth'];

/**
 * What two claims of one thing both allow: a back-cast beside the level that was published, a figure in thousands beside one
 * in millions.
 *
 * Shape: bounds from the higher of the two lows to the lower of the two highs; the value is that of the first claim if the
 * second allows it, else that of the second if the first allows it, else the end of the common range that is nearest to the
 * first, an estimate with flag `E`. Units: two quantities of one unit, of any sign; the result is in that unit.
 * Source: [docs/methods.md](../../../docs/methods.md#intersection).
 *
 * @param first - A claim.
 * @param second - Another claim of the same thing in the same window; the basis may differ.
 * @returns What both allow, or `null` with `not-identified` (nothing: one was revised, or is wrong), `missing-current` (no
 *   first claim), `missing-base` (no second), `incomparable-unit` or `incomparable-period`.
 * @throws ChinaAseanError `mixed-series` when the observations are of different things; `invalid-argument` when a figure says
 *   something else than a level or growth.
 *
 * @example
 * import { figure, intersection } from 'china-asean';
 *
 * const trade = intersection(figure('550e9', 'USD'), figure('551.4e9', 'USD', { resolution: '2e9' }));
 * [trade.value, trade.low, trade.high]; // => ['550400000000', '550400000000', '550500000000']
 * intersection(figure('550e9', 'USD'), figure('552e9', 'USD')).reason; // => 'not-identified'
 */
export function intersection<U extends Unit>(first: Operand<U>, second: Operand<NoInfer<U>>): Result<U> {
  requireAlike('intersection', [first, second], ['indicator', 'reporter', 'partner', 'asset', 'flow']);
  const one = readOperand(first, 'intersection', MEASURES);
  const other = readOperand<U>(second, 'intersection', MEASURES);
  const [window, otherWindow] = [periodOf(first), periodOf(second)];
  const inputs = { first, second };
  const work: Work = { method: 'what both claims allow', inputs, period: window ?? otherWindow };
  if (one === null) return notCalculated<U>(work, other?.unit ?? null, 'missing-current');
  if (other === null) return notCalculated(work, one.unit, 'missing-base');
  if (one.unit !== other.unit) return notCalculated(work, one.unit, 'incomparable-unit');
  if (window !== null && otherWindow !== null && window !== otherWindow) {
    return notCalculated(work, one.unit, 'incomparable-period');
  }
  const common: Interval = { low: higher(one.low, other.low), high: lower(one.high, other.high) };
  if (common.low !== null && common.high !== null && compare(common.low, common.high) > 0) {
    return notCalculated(work, one.unit, 'not-identified');
  }
  const claim = [one, other].find(({ value }) => includes(common, value));
  const value = claim?.value ?? nearestEnd(common, one);
  return calculated({ ...work, estimate: claim === undefined }, one.unit, value, common);
}

function higher(a: DecimalText | null, b: DecimalText | null): DecimalText | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

function lower(a: DecimalText | null, b: DecimalText | null): DecimalText | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}

function nearestEnd({ low, high }: Interval, { value }: Quantity): DecimalText {
  if (low !== null && compare(value, low) < 0) return low;
  return high ?? value;
}
