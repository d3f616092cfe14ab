import { subtractIntervals, includes, type Interval } from '../../figure/interval.js';
import type { Operand, Warning } from '../result.js';

/**
 * Warns where the growth over a year that is printed beside a level is none that its digits and those of the base allow: the
 * base was revised, or one of the two is of another definition.
 *
 * @internal
 */
export function warningOfPrinted(current: Operand, growth: Interval): readonly Warning[] {
  const printed = typeof current === 'object' && current !== null && 'growth' in current ? current.growth : undefined;
  if (printed === undefined || includes(subtractIntervals(growth, printed), '0')) return [];
  return ['differs-from-printed'];
}
