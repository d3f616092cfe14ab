import { HUNDRED, minus, plus, times, ZERO } from '../../figure/fraction.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { isNothing } from '../common/isNothing.js';
import { partOf } from '../common/partOf.js';
import type { ContributionPart } from './readContributions.js';

/** @internal The contribution of a part to the growth of the sum that it is in. */
export function pointsOfSum({ level, base }: Pick<ContributionPart, 'level' | 'base'>, rest: Bounded): Bounded {
  const args = { level: up(level), base: down(base), rest: either(rest) };
  return evaluate(
    args,
    ({ level, base, rest }) => times(HUNDRED, partOf(minus(level, base), plus(base, rest))),
    { low: '-100', high: isNothing(level) && isNothing(rest) ? '-100' : null },
    { rest: () => ZERO },
  );
}

/** @internal The contribution of a part to the growth of a total that is given. */
export function pointsOfTotal({ level, base }: ContributionPart, total: Bounded): Bounded {
  const args = { level: up(level), base: down(base), total: either(total) };
  return evaluate(args, ({ level, base, total }) => times(HUNDRED, partOf(minus(level, base), total)), undefined, {
    total: () => ZERO,
  });
}
