import { subtract } from '../../figure/decimal.js';
import { minus, ONE, over, plus, times, TWO, type Fraction } from '../../figure/fraction.js';
import { subtractIntervals } from '../../figure/interval.js';
import { balanceRange } from '../common/balanceRange.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { partOf } from '../common/partOf.js';
import { upFrom } from '../common/upFrom.js';

const NO_MARGIN: Bounded = { value: '0', low: '0', high: '0' };

/** @internal Exports less imports, or less imports / (1 + margin) where a margin is stated. */
export function mirrorDifference(x: Bounded, m: Bounded, margin: Bounded | null): Bounded {
  if (margin === null) return { value: subtract(x.value, m.value), ...subtractIntervals(x, m) };
  const args = { x: up(x), m: down(m), margin: up(margin) };
  return evaluate(args, (n) => minus(n.x, partOf(n.m, onePlus(n.margin))), undefined, { margin: (n) => n.x });
}

/** @internal The difference over the mean of the two, which are not both zero. */
export function mirrorAsymmetry(x: Bounded, m: Bounded, margin: Bounded | null): Bounded {
  return evaluate(
    { x: up(x), m: down(m), margin: up(margin ?? NO_MARGIN) },
    (n) => {
      const cif = times(n.x, onePlus(n.margin));
      return over(times(TWO, minus(cif, n.m)), plus(cif, n.m));
    },
    balanceRange(x, m, '2'),
  );
}

/** @internal Imports over exports, which are above zero. */
export function mirrorRatio(x: Bounded, m: Bounded, margin: Bounded | null): Bounded {
  return evaluate(
    { x: down(x), m: up(m), margin: down(margin ?? NO_MARGIN) },
    (n) => over(n.m, times(n.x, onePlus(n.margin))),
    upFrom('0', m),
  );
}

/** @internal What a value free on board is multiplied by. */
export function onePlus(margin: Fraction): Fraction {
  return plus(ONE, margin);
}
