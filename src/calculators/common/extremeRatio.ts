import { compareFractions, hasValue, minus, over, sum, times, ZERO, type Fraction } from '../../figure/fraction.js';

/** @internal What an item may add to both sides of a ratio of sums. */
export interface Terms {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/**
 * The least or the greatest of a ratio of sums, Σ numerators / Σ denominators, when each item takes one of its candidates;
 * no denominator is below zero. It has no value where the denominators are zero whatever is chosen.
 *
 * Dinkelbach's algorithm: a ratio is the greatest when no choice makes Σ (numerator − ratio × denominator) more than zero;
 * each step takes the choice that makes most of it, and its ratio next. It is exact, and it ends.
 *
 * @internal
 */
export function extremeRatio(items: readonly (readonly Terms[])[], side: 'low' | 'high'): Fraction {
  let ratio = ratioOf(items.map((candidates) => best(candidates, ({ denominator }) => denominator)));
  const isGiven = items.every((candidates) => candidates.length === 1);
  while (!isGiven && hasValue(ratio)) {
    const at = ratio;
    const gain = ({ numerator, denominator }: Terms): Fraction => {
      const more = minus(numerator, times(at, denominator));
      return side === 'high' ? more : minus(ZERO, more);
    };
    const chosen = items.map((candidates) => best(candidates, gain));
    if (compareFractions(sum(chosen.map(gain)), ZERO) <= 0) return ratio;
    ratio = ratioOf(chosen);
  }
  return ratio;
}

function best(candidates: readonly Terms[], score: (terms: Terms) => Fraction): Terms {
  return candidates.reduce((a, b) => (compareFractions(score(b), score(a)) > 0 ? b : a));
}

function ratioOf(chosen: readonly Terms[]): Fraction {
  return over(sum(chosen.map(({ numerator }) => numerator)), sum(chosen.map(({ denominator }) => denominator)));
}
