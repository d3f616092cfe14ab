import { ONE } from '../../figure/fraction.js';
import { down, evaluate, up, type Bounded } from '../common/evaluate.js';
import { upFrom } from '../common/upFrom.js';
import { relativeShare, restOf, shareOf } from './relativeShare.js';

/** @internal The four amounts of a comparative advantage: a part and its whole, and those of the world. */
export interface FourAmounts {
  readonly exports: Bounded;
  readonly allExports: Bounded;
  readonly worldExports: Bounded;
  readonly allWorldExports: Bounded;
}

/** @internal (exports / all exports) / (world exports / all world exports), the world whole or without the reporter. */
export function advantageOf(flows: FourAmounts, world: 'whole' | 'without-reporter'): Bounded {
  const { exports: x, allExports: all, worldExports: w, allWorldExports: allW } = flows;
  const whole = world === 'whole';
  return evaluate(
    { x: up(x), all: down(all), w: down(w), allW: up(allW) },
    (n) => relativeShare(n.x, n.all, whole ? n.w : restOf(n.w, n.x), whole ? n.allW : restOf(n.allW, n.all)),
    upFrom('0', x),
    {
      w: (n) => shareOf(n.x, n.all),
      // without the reporter, it may be all that there is
      ...(whole ? { x: (n) => relativeShare(ONE, ONE, n.w, n.allW) } : {}),
    },
  );
}
