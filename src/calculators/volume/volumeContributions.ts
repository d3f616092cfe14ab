import { multiply } from '../../figure/decimal.js';
import type { Bounded } from '../common/evaluate.js';
import { growthTransformation } from '../common/growthTransformation.js';
import { isNothing } from '../common/isNothing.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import type { VolumeRole } from './readVolumeItem.js';
import type { Volumes } from './readVolumes.js';
import { volumeWork } from './volumeResult.js';
import type { NullReason, Result, ResultsByName } from '../result.js';

/** What each of many things adds to the growth of their volume. */
export interface VolumeContributions<N extends string = string> {
  /** The growth of the volume. */
  readonly growth: Result<'ratio'>;
  /** The contribution of each, by its name; they sum to 100 × the growth. */
  readonly contributions: ResultsByName<'percentage-point', N>;
}

/** @internal Two numbers that are not below zero, multiplied, exactly. */
export function productOf(a: Bounded, b: Bounded): Bounded {
  return {
    value: multiply(a.value, b.value),
    low: a.low === null || b.low === null ? '0' : multiply(a.low, b.low),
    high: isNothing(a) || isNothing(b) ? '0' : a.high === null || b.high === null ? null : multiply(a.high, b.high),
  };
}

/** @internal What the calculators of volume contributions say of themselves: of growth, and of a contribution to it. */
export function contributionWork<R extends VolumeRole>(method: string, volumes: Volumes<R>, letter: 'G' | 'GO'): Work {
  const transformation = growthTransformation(volumes.period, volumes.basePeriod, letter);
  return { ...volumeWork(method, volumes), transformation };
}

/** @internal A contribution for each name, or why it has none. */
export function contributionsOf<R extends VolumeRole, N extends string>(
  method: string,
  volumes: Volumes<R>,
  sumReason: NullReason | null,
  contributionOf: (name: string) => Bounded | null,
): ResultsByName<'percentage-point', N> {
  const work = contributionWork(method, volumes, 'GO');
  const rows = volumes.names.map((name) => {
    const reason = volumes.reasons.get(name) ?? volumes.reason ?? sumReason;
    const found = reason === null ? contributionOf(name) : null;
    const row =
      found === null
        ? notCalculated(work, 'percentage-point', reason ?? 'not-identified')
        : calculated(work, 'percentage-point', found.value, found);
    return [name, row] as const;
  });
  return Object.freeze(Object.fromEntries(rows)) as ResultsByName<'percentage-point', N>;
}
