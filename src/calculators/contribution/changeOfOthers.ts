import type { Unit } from '../../figure/unit.js';
import type { Bounded } from '../common/evaluate.js';
import { leaveOneOut } from '../common/leaveOneOut.js';
import { differenceOf } from './differenceOf.js';
import type { Contributing } from './readContributions.js';

/** @internal The change of all parts but one, by the name of that one. */
export function changeOfOthers<U extends Unit>({
  levels,
  bases,
}: Pick<Contributing<U>, 'levels' | 'bases'>): (name: string) => Bounded | undefined {
  const [later, earlier] = [leaveOneOut(levels), leaveOneOut(bases)];
  return (name) => {
    const [level, base] = [later.get(name)?.[1], earlier.get(name)?.[1]];
    return level === undefined || base === undefined ? undefined : differenceOf(level, base);
  };
}
