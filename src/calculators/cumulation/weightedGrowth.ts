import { compare, signOf, type DecimalText } from '../../figure/decimal.js';
import {
  fraction,
  greatest,
  hasValue,
  least,
  ONE,
  over,
  plus,
  sum,
  times,
  toDecimal,
  type Fraction,
} from '../../figure/fraction.js';
import type { Bounded } from '../common/evaluate.js';
import { extremeRatio, type Terms } from '../common/extremeRatio.js';
import type { NullReason } from '../result.js';

/** @internal A part with its growth rate, and its level before or after that growth. */
export interface GrowingPart {
  readonly rate: Bounded;
  readonly level: Bounded;
  readonly isBase: boolean;
}

/** @internal Why the growth of a whole cannot be told from these parts, if it cannot. */
export function reasonAgainstParts(parts: readonly GrowingPart[]): NullReason | null {
  const atMinusOne = parts.map(({ rate }) => compare(rate.value, '-1'));
  if (parts.some(({ isBase }, index) => !isBase && (atMinusOne[index] ?? 0) <= 0)) return 'not-identified';
  if (atMinusOne.includes(-1)) return 'sign-change';
  if (parts.some(({ level }) => signOf(level.value) < 0)) return 'negative-base';
  return parts.every(({ level }) => signOf(level.value) === 0) ? 'zero-base' : null;
}

/**
 * Σ base × growth / Σ base, the growth of the sum of some parts, with the least and the greatest that it can be.
 *
 * It grows with each rate. Each level stands above and below the line, so that it is least or greatest at the one or the other
 * end of each level; where that end is open, it comes as near to the rate of that part as one likes.
 *
 * @internal
 */
export function weightedGrowth(parts: readonly GrowingPart[]): Bounded {
  const terms = parts.map(({ rate, level, isBase }) => termsOf(fraction(rate.value), level.value, isBase));
  const value = over(sum(terms.map(({ numerator }) => numerator)), sum(terms.map(({ denominator }) => denominator)));
  return { value: toDecimal(value), low: extreme(parts, 'low') ?? '-1', high: extreme(parts, 'high') };
}

function extreme(parts: readonly GrowingPart[], side: 'low' | 'high'): DecimalText | null {
  const items: Terms[][] = [];
  let reached: Fraction | null = null;
  for (const { rate, level, isBase } of parts) {
    const end = side === 'low' ? notBelow(rate.low, '-1') : rate.high;
    // a rate without a limit; and what has fallen by all of it may have fallen from any height
    if (end === null || (!isBase && compare(end, '-1') <= 0)) return null;
    const growth = fraction(end);
    const ends = new Set([notBelow(level.low, '0'), level.high ?? notBelow(level.low, '0')]);
    items.push([...ends].map((amount) => termsOf(growth, amount, isBase)));
    if (level.high === null) reached = reached === null ? growth : furthest(reached, growth, side);
  }
  const ratio = extremeRatio(items, side);
  const found = reached === null || !hasValue(ratio) ? (reached ?? ratio) : furthest(ratio, reached, side);
  return hasValue(found) ? toDecimal(found, side === 'low' ? 'down' : 'up') : null;
}

function notBelow(end: DecimalText | null, limit: DecimalText): DecimalText {
  return end === null || compare(end, limit) < 0 ? limit : end;
}

function furthest(a: Fraction, b: Fraction, side: 'low' | 'high'): Fraction {
  return side === 'low' ? least(a, b) : greatest(a, b);
}

function termsOf(rate: Fraction, level: DecimalText, isBase: boolean): Terms {
  const amount = fraction(level);
  const base = isBase ? amount : over(amount, plus(ONE, rate));
  return { numerator: times(base, rate), denominator: base };
}
