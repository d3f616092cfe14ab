import { signOf, type DecimalText } from '../../figure/decimal.js';
import { over, plus } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';

/** @internal part / (part + rest), of amounts; where one of the two can only be zero, it is 0 or 1 whatever the other is. */
export function shareBeside(part: Bounded, rest: Bounded): Bounded {
  const range = { low: isZero(rest.high) ? '1' : '0', high: isZero(part.high) ? '0' : '1' } as const;
  return evaluate({ part: up(part), rest: down(rest) }, (at) => over(at.part, plus(at.part, at.rest)), range);
}

function isZero(digits: DecimalText | null): boolean {
  return digits !== null && signOf(digits) === 0;
}
