import { compareFractions, fraction, greatest, least, over, TWO, ZERO, type Fraction } from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import { down, either, up, type Argument, type Bounded, type Formula } from '../common/evaluate.js';
import { relativeShare, restOf } from './relativeShare.js';

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

/** @internal How the intensity answers to each of its numbers. */
export function argumentsOf(world: WorldScope, flows: Numbers<Bounded>): Numbers<Argument> {
  return {
    withPartner: world === 'without-intra-regional' ? either(flows.withPartner) : up(flows.withPartner),
    total: down(flows.total),
    worldWithPartner: down(flows.worldWithPartner),
    worldTotal: up(flows.worldTotal),
  };
}

/**
 * The formula. Without the trade within the region it grows with that trade up to half of the world's, and falls from
 * there: its greatest value is at the number within the bounds that is nearest to the half.
 *
 * @internal
 */
export function intensityFormula(world: WorldScope, { withPartner }: Numbers<Bounded>): Formula<Name> {
  return (given, rounding) => {
    const atPeak = world === 'without-intra-regional' && rounding === 'up';
    const n = atPeak ? { ...given, withPartner: nearest(over(given.worldTotal, TWO), withPartner) } : given;
    return relativeShare(n.withPartner, n.total, ...worldOf(world, n));
  };
}

function nearest(wanted: Fraction, { low, high }: Interval): Fraction {
  const floor = low === null ? ZERO : fraction(low);
  if (compareFractions(wanted, floor) < 0) return floor;
  return high === null ? wanted : least(wanted, greatest(fraction(high), floor));
}
