import type { Unit } from '../../figure/unit.js';
import type { Work } from '../common/outcome.js';
import { warningsBetween } from '../common/warningsBetween.js';
import type { Change } from '../common/change.js';

/** @internal What a calculator of a change says of itself: the two levels, the later window, what to beware of. */
export function workOn<U extends Unit>(
  method: string,
  { current, base, period, basePeriod }: Change<U>,
  more: Partial<Work> = {},
): Work {
  return { method, inputs: { current, base }, period, warnings: warningsBetween(period, basePeriod), ...more };
}
