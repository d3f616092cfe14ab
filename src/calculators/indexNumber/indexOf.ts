import { multiply } from '../../figure/decimal.js';
import { fraction, HUNDRED, over, plus, times } from '../../figure/fraction.js';
import { point } from '../../figure/interval.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { upFrom } from '../common/upFrom.js';

/** @internal The base of an index: the sum of its levels, how many they are, and the sum of all but the one that is set against it. */
export interface BaseOfIndex {
  readonly total: Bounded;
  readonly count: number;
  /** `null` where the level is none of them. */
  readonly rest: Bounded | null;
}

/**
 * 100 × level / mean of the base. A level that is part of the mean is not taken at two places of its bounds.
 *
 * @internal
 */
export function indexOf(level: Bounded, { total, count, rest }: BaseOfIndex): Bounded {
  const scale = times(HUNDRED, fraction(`${count}`));
  if (rest === null) {
    const args = { level: up(level), base: down(total) };
    return evaluate(args, (at) => times(scale, over(at.level, at.base)), upFrom('0', level));
  }
  if (count === 1) return { value: '100', ...point('100') };
  const most = multiply('100', `${count}`);
  const args = { level: up(level), rest: down(rest) };
  return evaluate(args, (at) => times(scale, over(at.level, plus(at.level, at.rest))), { low: '0', high: most });
}
