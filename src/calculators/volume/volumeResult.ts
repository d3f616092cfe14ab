import { minus, toDecimal, ZERO, type Fraction } from '../../figure/fraction.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { warningsBetween } from '../common/warningsBetween.js';
import type { Result } from '../result.js';
import type { VolumeRole } from './readVolumeItem.js';
import type { Volumes } from './readVolumes.js';
import type { RatioBounds } from './weightedRatio.js';

/** @internal What a calculator of prices and quantities says of itself. */
export function volumeWork<R extends VolumeRole>(method: string, volumes: Volumes<R>): Work {
  const { baskets, period, basePeriod } = volumes;
  return { method, inputs: baskets, period, warnings: warningsBetween(period, basePeriod) };
}

/** @internal A ratio of sums as a result, or its excess over a number: growth is that over 1. */
export function volumeResult<R extends VolumeRole>(
  work: Work,
  volumes: Volumes<R>,
  ratio: RatioBounds,
  over: Fraction = ZERO,
): Result<'ratio'> {
  const { value, low, high } = ratio;
  const reason = volumes.reason ?? ratio.reason;
  if (reason !== null) return notCalculated(work, 'ratio', reason);
  return calculated(work, 'ratio', toDecimal(minus(value, over)), {
    low: toDecimal(minus(low, over), 'down'),
    high: high === null ? null : toDecimal(minus(high, over), 'up'),
  });
}
