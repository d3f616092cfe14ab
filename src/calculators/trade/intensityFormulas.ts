import { compare } from '../../figure/decimal.js';
import {
  compareFractions,
  fraction,
  greatest,
  least,
  ONE,
  over,
  times,
  TWO,
  ZERO,
  type Fraction,
} from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import { down, either, evaluate, up, type Bounded } from '../common/evaluate.js';
import { upFrom } from '../common/upFrom.js';
import { advantageOf } from './advantageOf.js';
import { restOf, shareOf } from './relativeShare.js';

/** What the world is that a reporter's trade is set against: as given, or without what is named. */
export type WorldScope = 'whole' | 'without-reporter' | 'without-intra-regional';
/** @internal All that the world may be. */
export const WORLDS: readonly WorldScope[] = ['whole', 'without-reporter', 'without-intra-regional'];

type Name = 'withPartner' | 'total' | 'worldWithPartner' | 'worldTotal';
type Numbers<T> = Readonly<Record<Name, T>>;

/** @internal What of the world's two flows is left, by what the world is. */
export function worldOf(
  world: WorldScope,
  n: Numbers<Fraction>,
  rest: typeof restOf = restOf,
): readonly [part: Fraction, whole: Fraction] {
  if (world === 'without-reporter') return [rest(n.worldWithPartner, n.withPartner), rest(n.worldTotal, n.total)];
  if (world === 'without-intra-regional') return [n.worldWithPartner, rest(n.worldTotal, n.withPartner)];
  return [n.worldWithPartner, n.worldTotal];
}

/** @internal The intensity, with its bounds. */
export function intensityOf(world: WorldScope, flows: Numbers<Bounded>): Bounded {
  const { withPartner, total, worldWithPartner, worldTotal } = flows;
  if (world === 'without-intra-regional') return intensityWithin(flows);
  const four = { exports: withPartner, allExports: total, worldExports: worldWithPartner, allWorldExports: worldTotal };
  return advantageOf(four, world);
}

// without the trade within the region, the intensity grows with that trade up to half of the world's, or as far as the region's
// trade goes, and falls from there: its greatest is at the number within the bounds that is nearest to it
function intensityWithin({ withPartner, total, worldWithPartner, worldTotal }: Numbers<Bounded>): Bounded {
  const within = { ...withPartner, high: lowest(withPartner.high, total.high, worldTotal.high) };
  const worldOfAll = { ...worldTotal, low: highest(worldTotal.low, worldWithPartner.low) };
  return evaluate(
    { within: either(within), total: down(total), world: down(worldWithPartner), all: up(worldOfAll) },
    (n, rounding) => {
      const peak = least(over(n.all, TWO), n.total);
      const at = rounding === 'up' ? nearest(peak, within) : n.within;
      // all trade may be within the region, however little there is of it
      const share = compareFractions(at, n.total) < 0 ? over(at, n.total) : ONE;
      return over(times(share, restOf(n.all, at)), least(n.world, n.all));
    },
    upFrom('0', within),
    { world: (n) => times(shareOf(n.within, n.total), over(restOf(n.all, n.within), n.all)) },
  );
}

function lowest(...ends: readonly Interval['high'][]): Interval['high'] {
  return ends.reduce((a, b) => (a === null || (b !== null && compare(b, a) < 0) ? b : a));
}

function highest(...ends: readonly Interval['low'][]): Interval['low'] {
  return ends.reduce((a, b) => (a === null || (b !== null && compare(b, a) > 0) ? b : a));
}

function nearest(wanted: Fraction, { low, high }: Interval): Fraction {
  const floor = low === null ? ZERO : fraction(low);
  if (compareFractions(wanted, floor) < 0) return floor;
  return high === null ? wanted : least(wanted, greatest(fraction(high), floor));
}
