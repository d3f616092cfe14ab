import { over, plus } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { isNothing } from '../common/isNothing.js';

/** @internal part / (part + rest), of amounts; where one of the two can only be zero, it is 0 or 1 whatever the other is. */
export function shareBeside(part: Bounded, rest: Bounded): Bounded {
  const range = { low: isNothing(rest) ? '1' : '0', high: isNothing(part) ? '0' : '1' } as const;
  return evaluate({ part: up(part), rest: down(rest) }, (at) => over(at.part, plus(at.part, at.rest)), range);
}
