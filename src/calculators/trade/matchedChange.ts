import { compare, signOf, type DecimalText } from '../../figure/decimal.js';
import { negateInterval, type Interval } from '../../figure/interval.js';
import { boundsOfMatchedShare } from './intraIndustry.js';

/**
 * The least and the greatest of 1 − |a − b| / (|a| + |b|) for two changes within their bounds. Where both grow, or both
 * fall, it is the matched share of their sizes; where they move apart, or only one moves, it is 0.
 *
 * @internal
 */
export function boundsOfMatchedChange(a: Interval, b: Interval): Interval {
  const growing = [a, b] as const;
  const falling = [negateInterval(a), negateInterval(b)] as const;
  const [low] = [growing, falling]
    .filter((pair) => pair.every(isAboveZero))
    .map((pair) => boundsOfMatchedShare([pair]).low);
  const highs = [growing, falling]
    .filter((pair) => pair.every(mayBeAboveZero))
    .map(([x, m]) => boundsOfMatchedShare([[aboveZero(x), aboveZero(m)]]).high ?? '1');
  return {
    low: low ?? '0',
    high: highs.reduce<DecimalText>((most, high) => (compare(high, most) > 0 ? high : most), '0'),
  };
}

function isAboveZero({ low }: Interval): boolean {
  return low !== null && signOf(low) > 0;
}

function mayBeAboveZero({ high }: Interval): boolean {
  return high === null || signOf(high) > 0;
}

function aboveZero(interval: Interval): Interval {
  return isAboveZero(interval) ? interval : { ...interval, low: '0' };
}
