import { fraction, greatest, hasValue, least, ONE, ZERO, type Fraction } from '../../figure/fraction.js';
import { extremeRatio, type Terms } from '../common/extremeRatio.js';
import type { TwoWay } from './intraIndustry.js';

/** @internal The least of Σ min(own, other) / Σ own: with the other at its least, and the own at one of its ends. */
export function lowOfMatchedPart(items: readonly TwoWay[]): Fraction {
  if (items.some(([own]) => own.high === null)) return ZERO;
  const candidates = items.map(([own, other]) => {
    const ends = [...new Set([own.low, own.high])];
    return ends.map((end) => termsOf(fraction(end ?? '0'), fraction(other.low ?? '0')));
  });
  const found = extremeRatio(candidates, 'low');
  return hasValue(found) ? found : ZERO;
}

/** @internal The greatest: with the other at its greatest, and the own as near to that as it can be. */
export function highOfMatchedPart(items: readonly TwoWay[]): Fraction {
  if (items.some(([own, other]) => own.high === null && other.high === null)) return ONE;
  const found = extremeRatio(
    items.map((item) => [bestOf(item)]),
    'high',
  );
  return hasValue(found) ? found : ZERO;
}

function bestOf([own, other]: TwoWay): Terms {
  const most = other.high === null ? null : fraction(other.high);
  const [low, high] = [fraction(own.low ?? '0'), own.high === null ? null : fraction(own.high)];
  if (most === null) return termsOf(high ?? low, high ?? low);
  return termsOf(greatest(low, high === null ? most : least(high, most)), most);
}

function termsOf(own: Fraction, other: Fraction): Terms {
  return { numerator: least(own, other), denominator: own };
}
