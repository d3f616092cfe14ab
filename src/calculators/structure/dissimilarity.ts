import { multiply, signOf, subtract } from '../../figure/decimal.js';
import {
  compareFractions,
  fraction,
  greatest,
  least,
  minus,
  ONE,
  plus,
  sum,
  toDecimal,
  ZERO,
  type Fraction,
} from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import { isPoint } from '../../figure/interval.js';
import type { Bounded } from '../common/evaluate.js';
import { leaveOneOut, totalOf } from '../common/leaveOneOut.js';
import { rangeOfShare, type ShareRange } from './rangeOfShare.js';
import type { Spread } from './spread.js';

type Pair<T> = readonly [first: T, second: T];

// up to so many items of which the digits do not say in which basket the share is greater, every answer is looked at
const MOST_TRIED = 10;

/**
 * ½ Σ|a − b| of the shares a and b of items in two baskets, neither of which is all zero, with the least and greatest that
 * it can be within their bounds. It is the most by which the share of any set of items in the first basket exceeds that in
 * the second; the set is that of the items with the greater share in the first. Where the digits decide which these are, both
 * bounds are reached. Of items of which they do not, let e be by how much one share may exceed the other: the least may be
 * put too low by the sum of their e, and with more than ten of them the greatest too high by as much.
 *
 * @internal
 */
export function dissimilarityOf(pairs: ReadonlyMap<string, Pair<Quantity>>): Spread {
  const value = valueOf(pairs);
  if ([...pairs.values()].flat().every(isPoint)) return { value, low: value, high: value };
  const items = itemsOf(pairs);
  const undecided = items.filter(({ order }) => order === 'undecided');
  const certain = (order: 'above' | 'below'): Pair<Bounded> => totalsOf(items.filter((item) => item.order === order));
  const leads = splitsOf(certain('above'), certain('below'), undecided).map(([inside, outside]) =>
    leadOf(inside, outside),
  );
  const low = leads.map((lead) => lead.low).reduce(greatest, ZERO);
  const isTried = undecided.length <= MOST_TRIED;
  const high = isTried ? leads.map((lead) => lead.high).reduce(greatest) : widest(leads, undecided);
  return { value, low, high: least(ONE, high) };
}

function valueOf(pairs: ReadonlyMap<string, Pair<Quantity>>): Spread['value'] {
  const amounts = [...pairs.values()];
  const [first, second] = [totalOf(amounts.map(([a]) => a)).value, totalOf(amounts.map(([, b]) => b)).value];
  const leads = amounts.map(([a, b]) => subtract(multiply(a.value, second), multiply(b.value, first)));
  const ahead = leads.filter((lead) => signOf(lead) > 0).map((lead) => fraction(lead));
  return fraction(sum(ahead).numerator, multiply(first, second));
}

interface Item {
  readonly amounts: Pair<Bounded>;
  readonly shares: Pair<ShareRange>;
  /** Whether the share in the first basket is above, or at least not below, that in the second whatever the digits hide. */
  readonly order: 'above' | 'below' | 'undecided';
  /** Whether it is by the values. */
  readonly isAhead: boolean;
}

function itemsOf(pairs: ReadonlyMap<string, Pair<Quantity>>): readonly Item[] {
  const [first, second] = [sideOf(pairs, 0), sideOf(pairs, 1)];
  return first.map(([a, restOfA], index) => {
    const [b, restOfB] = second[index] as Pair<Bounded>;
    const shares = [rangeOfShare(a, restOfA), rangeOfShare(b, restOfB)] as const;
    const isAbove = compareFractions(shares[0].low, shares[1].high) >= 0;
    const isBelow = compareFractions(shares[0].high, shares[1].low) <= 0;
    const isAhead = signOf(subtract(multiply(a.value, restOfB.value), multiply(b.value, restOfA.value))) > 0;
    return { amounts: [a, b], shares, order: isAbove ? 'above' : isBelow ? 'below' : 'undecided', isAhead };
  });
}

function sideOf(pairs: ReadonlyMap<string, Pair<Quantity>>, side: 0 | 1): readonly Pair<Bounded>[] {
  return [...leaveOneOut(new Map([...pairs].map(([name, pair]) => [name, pair[side]]))).values()];
}

function totalsOf(items: readonly Pick<Item, 'amounts'>[]): Pair<Bounded> {
  return [totalOf(items.map(({ amounts }) => amounts[0])), totalOf(items.map(({ amounts }) => amounts[1]))];
}

// by how much the share of a set is greater in the first basket
function leadOf(inside: Pair<Bounded>, outside: Pair<Bounded>): ShareRange {
  const [first, second] = [rangeOfShare(inside[0], outside[0]), rangeOfShare(inside[1], outside[1])];
  return { low: minus(first.low, second.high), high: minus(first.high, second.low) };
}

type Split = readonly [inside: Pair<Bounded>, outside: Pair<Bounded>];

// each way to put items inside or outside of a set; of many, that with none of them inside, with all, and by the values
function splitsOf(inside: Pair<Bounded>, outside: Pair<Bounded>, items: readonly Item[]): readonly Split[] {
  const put = (split: Split, item: Item, isInside: boolean): Split => {
    const added = ([a, b]: Pair<Bounded>): Pair<Bounded> => [
      totalOf([a, item.amounts[0]]),
      totalOf([b, item.amounts[1]]),
    ];
    return isInside ? [added(split[0]), split[1]] : [split[0], added(split[1])];
  };
  const start: Split = [inside, outside];
  if (items.length > MOST_TRIED) {
    const ways = [(): boolean => false, (): boolean => true, ({ isAhead }: Item): boolean => isAhead];
    return ways.map((isInside) => items.reduce((split, item) => put(split, item, isInside(item)), start));
  }
  return items.reduce<readonly Split[]>(
    (splits, item) => [
      ...splits.map((split) => put(split, item, false)),
      ...splits.map((split) => put(split, item, true)),
    ],
    [start],
  );
}

// with none of the undecided items in the set, what each may add to it; with all of them, what each may take from it
function widest([none, all]: readonly ShareRange[], undecided: readonly Item[]): ShareRange['high'] {
  const excess = (a: ShareRange, b: ShareRange): Fraction => fraction(toDecimal(minus(a.high, b.low), 'up'));
  const added = sum(undecided.map(({ shares: [a, b] }) => excess(a, b)));
  const taken = sum(undecided.map(({ shares: [a, b] }) => excess(b, a)));
  return least(plus(none?.high ?? ONE, added), plus(all?.high ?? ONE, taken));
}
