import { ChinaAseanError, quote } from '../../errors.js';
import { compare, negate } from '../../figure/decimal.js';
import { negateInterval } from '../../figure/interval.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { requireKeys } from '../../requireKeys.js';
import type { Bounded } from '../common/evaluate.js';
import { commonPeriod, quantityOf } from '../common/operand.js';
import { calculated, notCalculated, withDetails, type Work } from '../common/outcome.js';
import { partnersGiven } from '../common/partnersGiven.js';
import { readBasket, type BasketOptions } from '../common/readBasket.js';
import { requireOneOf } from '../common/requireOneOf.js';
import type { Operand, Result } from '../result.js';

/** What {@link rank} may be told. */
export interface RankOptions extends Pick<BasketOptions, 'partners'> {
  /** Whether the largest is first or the smallest. Default: `'descending'`, the largest. */
  readonly order?: 'descending' | 'ascending' | undefined;
}

/** What {@link rank} says besides the rank. */
export interface RankDetails {
  /** How many the universe has, the missing ones too. */
  readonly of: number;
  /** Those that the bounds cannot tell apart from the one ranked. */
  readonly tied: readonly string[];
  /** Those without a value. */
  readonly missing: readonly string[];
}

/**
 * The place of one among others that do not overlap: first, second, third.
 *
 * Shape: 1 + the number of those ahead; those of equal value share a place, and the places after them stay empty (1, 2, 2,
 * 4). Bounds: 1 + those that are ahead whatever the digits, to 1 + those that may be, a missing one among them: with holes a
 * rank is "at best" the lower bound. Units: levels of one unit, below zero too; the result is a rank.
 * Source: [docs/methods.md](../../../docs/methods.md#rank).
 *
 * @param universe - All that are compared, by their names; `null` is a hole.
 * @param name - The one whose place is wanted.
 * @param options - The order, and the partners of which none may stand beside a part of it.
 * @returns The rank among those with a value, and the size of the universe, its ties and holes; or `null` with
 *   `missing-current` (the one asked for has no value), `incomparable-unit`, `incomparable-basis` or `incomparable-period`.
 * @throws ChinaAseanError `not-found` when the universe has no such name; `invalid-argument` when the order is none, or the
 *   universe no basket, or an option is unknown; `mixed-series` when the observations differ in more than one dimension;
 *   `overlapping-partners` when one holds another.
 *
 * @example
 * import { figure, rank } from 'china-asean';
 *
 * const universe = { ASEAN: figure('5.67e12', 'CNY'), EU: figure('4.64e12', 'CNY'), US: figure('4.01e12', 'CNY') };
 * rank(universe, 'EU').value; // => '2'
 * const { value, low, high, missing } = rank({ ...universe, KR: null }, 'EU');
 * [value, low, high]; // => ['2', '2', '3']
 * missing; // => ['KR']
 */
export function rank<U extends Unit, N extends string>(
  universe: Readonly<Record<N, Operand<U>>>,
  name: NoInfer<N>,
  options: RankOptions = {},
): Result<'rank'> & RankDetails {
  requireKeys('rank', options, { order: true, partners: true });
  const { order = 'descending', partners } = options;
  requireOneOf('rank', 'order', order, ['descending', 'ascending']);
  const read = readBasket<U>('rank', universe, { partners }, { holes: true, negative: true });
  const names = requireName(universe, name);
  const missing = Object.freeze(names.filter((other) => quantityOf(universe[other]) === null));
  const details: RankDetails = { of: names.length, tied: Object.freeze([]), missing };
  const inputs = { universe };
  const work: Work = {
    method: '1 + number ahead',
    inputs,
    period: commonPeriod(universe),
    options: { name, order, partners: partnersGiven(options) },
  };
  if (read.reason !== null) return withDetails(notCalculated(work, 'rank', read.reason), details);
  const items = new Map([...read.items].map(([key, item]) => [key, order === 'ascending' ? turned(item) : item]));
  const own = items.get(name);
  if (own === undefined) return withDetails(notCalculated(work, 'rank', 'missing-current'), details);
  const others = [...items].filter(([other]) => other !== name);
  const placeBehind = (isAhead: (other: Bounded) => boolean): number =>
    1 + others.filter(([, other]) => isAhead(other)).length;
  const low = placeBehind((other) => isSurelyAhead(other, own));
  const high = placeBehind((other) => maybeAhead(other, own)) + missing.length;
  const value = placeBehind((other) => compare(other.value, own.value) > 0);
  const untold = others.filter(([, other]) => !isSurelyAhead(other, own) && !isSurelyAhead(own, other));
  const result = calculated(work, 'rank', `${value}`, { low: `${low}`, high: `${high}` });
  return withDetails(result, { ...details, tied: Object.freeze(untold.map(([other]) => other)) });
}

function isSurelyAhead({ low }: Bounded, { high }: Bounded): boolean {
  return low !== null && high !== null && compare(low, high) > 0;
}

function maybeAhead({ high }: Bounded, { low }: Bounded): boolean {
  return high === null || low === null || compare(high, low) > 0;
}

// the smallest first is the largest first with the signs changed
function turned<U extends Unit>(item: Quantity<U>): Quantity<U> {
  return { ...item, value: negate(item.value), ...negateInterval(item) };
}

function requireName<N extends string>(universe: Readonly<Record<N, Operand>>, name: string): readonly N[] {
  const names = Object.keys(universe) as N[];
  if ((names as readonly string[]).includes(name)) return names;
  throw new ChinaAseanError('not-found', `rank: expected a name of the universe, got ${quote(name)}`, { name });
}
