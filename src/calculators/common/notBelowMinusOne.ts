import { compare } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';

/** @internal A rate that takes no more than all away, whatever its printed digits would allow. */
export function notBelowMinusOne<Q extends Interval>(rate: Q): Q {
  return rate.low === null || compare(rate.low, '-1') < 0 ? { ...rate, low: '-1' } : rate;
}
