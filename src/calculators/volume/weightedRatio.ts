import { multiply, signOf, type DecimalText } from '../../figure/decimal.js';
import { fraction, greatest, hasValue, least, over, sum, ZERO, type Fraction } from '../../figure/fraction.js';
import type { Bounded } from '../common/evaluate.js';
import { extremeRatio, type Terms } from '../common/extremeRatio.js';
import { isPoint } from '../../figure/interval.js';
import type { NullReason } from '../result.js';

/** @internal An item of a weighted ratio of sums: its weight stands above and below. */
export interface WeightedItem {
  readonly weight: Bounded;
  readonly top: Bounded;
  readonly bottom: Bounded;
}

/** @internal A ratio and its bounds, not yet divided; an end that is open is `null`. */
export interface RatioBounds {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction | null;
  /** Why there is no value, if so: nothing below, or nothing above it either. */
  readonly reason: NullReason | null;
}

/**
 * Σ weight × top / Σ weight × bottom, with the least and greatest that it can be: each weight is taken at one place of its
 * bounds, above and below. None of the numbers is below zero.
 *
 * @internal
 */
export function weightedRatio(items: readonly WeightedItem[]): RatioBounds {
  const add = (part: 'top' | 'bottom'): Fraction =>
    sum(items.map((item) => fraction(multiply(item.weight.value, item[part].value))));
  const [above, below] = [add('top'), add('bottom')];
  const reason = signOf(above.numerator) === 0 ? 'no-trade' : 'zero-base';
  const value = over(above, below);
  const isExact = items.every((item) => [item.weight, item.top, item.bottom].every(isPoint));
  const weighed = items.filter(({ weight }) => weight.high === null || signOf(weight.high) > 0);
  return {
    value,
    low: isExact && hasValue(value) ? value : lowest(weighed),
    high: isExact && hasValue(value) ? value : highest(weighed),
    reason: signOf(below.numerator) === 0 ? reason : null,
  };
}

// where a sum below may be of any size, the ratio may be as near to nothing
function lowest(items: readonly WeightedItem[]): Fraction {
  const open = items.some(({ bottom }) => bottom.high === null);
  const furthest = open ? null : furthestAt('low', items, ({ top, bottom }) => [top.low, bottom.high]);
  return furthest ?? ZERO;
}

function highest(items: readonly WeightedItem[]): Fraction | null {
  if (items.some(({ top }) => top.high === null)) return null;
  return furthestAt('high', items, ({ top, bottom }) => [top.high, bottom.low]);
}

function furthestAt(
  side: 'low' | 'high',
  items: readonly WeightedItem[],
  ends: (item: WeightedItem) => readonly [top: DecimalText | null, bottom: DecimalText | null],
): Fraction | null {
  const candidates = items.map((item) => {
    const [top, bottom] = ends(item);
    const at = (weight: DecimalText): Terms => ({
      numerator: fraction(multiply(weight, top ?? '0')),
      denominator: fraction(multiply(weight, bottom ?? '0')),
    });
    const { low, high } = item.weight;
    return high === null || high === low ? [at(low ?? '0')] : [at(low ?? '0'), at(high)];
  });
  // a weight without end makes the ratio that of its own item
  const alone = items
    .filter(({ weight }) => weight.high === null)
    .map(ends)
    .filter(([top, bottom]) => signOf(top ?? '0') > 0 || signOf(bottom ?? '0') > 0)
    .map(([top, bottom]) => over(fraction(top ?? '0'), fraction(bottom ?? '0')));
  const found = [extremeRatio(candidates, side), ...alone];
  const finite = found.filter(hasValue);
  if (finite.length === 0 || (side === 'high' && finite.length < found.length)) return null;
  return finite.reduce(side === 'low' ? least : greatest);
}
