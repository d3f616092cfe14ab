import type { DecimalText } from '../../figure/decimal.js';
import {
  compareFractions,
  fraction,
  hasValue,
  least,
  over,
  plus,
  sum,
  times,
  toDecimal,
  TWO,
  ZERO,
  type Fraction,
} from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import { extremeRatio, type Terms } from '../common/extremeRatio.js';

/** @internal The exports and the imports of a product, neither below zero. */
export type TwoWay = readonly [exports: Interval, imports: Interval];

// 2 min(x, m) and x + m: the trade that is matched, and all trade
function matchedAndAll(x: Fraction, m: Fraction): Terms {
  return { numerator: times(TWO, least(x, m)), denominator: plus(x, m) };
}

/** @internal 2 Σ min(x, m) / Σ (x + m); it has no value without trade. */
export function matchedShare(flows: readonly (readonly [DecimalText, DecimalText])[]): Fraction {
  const terms = flows.map(([x, m]) => matchedAndAll(fraction(x), fraction(m)));
  return over(sum(terms.map(({ numerator }) => numerator)), sum(terms.map(({ denominator }) => denominator)));
}

/**
 * The least and the greatest share of matched trade over all numbers within the bounds. For a ratio λ that is tried, the
 * terms 2 min(x, m) − λ (x + m) are concave: they are least at a corner. They are greatest where the smaller is at its
 * greatest and the greater at its least; if either may be the smaller, where both are the lesser of their greatest values.
 *
 * @internal
 */
export function boundsOfMatchedShare(items: readonly TwoWay[]): Interval {
  const low = items.some(([x, m]) => x.high === null || m.high === null)
    ? ZERO
    : extremeRatio(items.map(leastCandidates), 'low');
  const endless = items.some(([x, m]) => x.high === null && m.high === null);
  const high = endless ? null : extremeRatio(items.map(greatestCandidates), 'high');
  return {
    low: hasValue(low) ? toDecimal(low, 'down') : '0',
    // both sides of an item may grow together without end
    high: high === null ? '1' : hasValue(high) ? toDecimal(high, 'up') : '0',
  };
}

function leastCandidates([x, m]: TwoWay): readonly Terms[] {
  return endsOf(x).flatMap((a) => endsOf(m).map((b) => matchedAndAll(a, b)));
}

function endsOf({ low, high }: Interval): readonly Fraction[] {
  const ends = low === high ? [low] : [low, high];
  return ends.flatMap((end) => (end === null ? [] : [fraction(end)]));
}

function greatestCandidates([x, m]: TwoWay): readonly Terms[] {
  const [a, b] = [fractionsOf(x), fractionsOf(m)];
  if (a.high !== null && compareFractions(a.high, b.low) < 0) return [matchedAndAll(a.high, b.low)];
  if (b.high !== null && compareFractions(b.high, a.low) < 0) return [matchedAndAll(a.low, b.high)];
  const common = [a.high, b.high].filter((high) => high !== null).reduce(least);
  return [matchedAndAll(common, common)];
}

function fractionsOf({ low, high }: Interval): { readonly low: Fraction; readonly high: Fraction | null } {
  return { low: low === null ? ZERO : fraction(low), high: high === null ? null : fraction(high) };
}
