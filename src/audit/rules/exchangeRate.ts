import { compare, divide, multiply } from '../../figure/decimal.js';
import { divideIntervals, isBounded, multiplyIntervals, type Interval } from '../../figure/interval.js';
import { checkOf, type Check, type Outcome } from '../check.js';
import type { Claim } from '../finding.js';
import { inUnit, type Ledger } from '../ledger.js';

/** What is claimed of one amount in two currencies. */
interface Pair {
  readonly yuan: readonly [Claim, ...Claim[]];
  readonly dollars: readonly [Claim, ...Claim[]];
}

const TOLERANCE: Interval = { low: '0.99', high: '1.01' };

/**
 * An amount in yuan against the same in dollars, at the exchange rate that the other amounts of the window imply (the median of
 * them, or either of two), within one per cent: `dollars × other yuan / other dollars`.
 *
 * @internal
 */
export function* exchangeRate(ledger: Ledger): Generator<Check> {
  for (const pairs of pairsByWindow(ledger).values()) {
    for (const [index, { yuan, dollars }] of pairs.entries()) {
      const readings = mediansBeside(index, pairs).flatMap((other) =>
        dollars.map((amount): Amounts => [amount, other.yuan[0], other.dollars[0]]),
      );
      for (const claim of yuan) yield* checkOf({ rule: 'exchange-rate', claim, readings, formula });
    }
  }
}

// of all pairs but one; of an even number there are two, either of which may be out of line
function mediansBeside(index: number, pairs: readonly Pair[]): readonly Pair[] {
  const others = pairs.length - 1;
  const places = new Set([Math.floor((others - 1) / 2), Math.floor(others / 2)]);
  return [...places].flatMap((place) => pairs[place < index ? place : place + 1] ?? []);
}

type Amounts = readonly [dollars: Claim, otherYuan: Claim, otherDollars: Claim];

const formula = ([{ figure: dollars }, { figure: otherYuan }, { figure: otherDollars }]: Amounts): Outcome => ({
  value: divide(multiply(dollars.value, otherYuan.value), otherDollars.value),
  ...multiplyIntervals(dollars, multiplyIntervals(TOLERANCE, divideIntervals(otherYuan, otherDollars))),
  unit: otherYuan.unit,
});

// sorted by the rate that they imply; an amount of customs is published in both terms, others under one basis
function pairsByWindow(ledger: Ledger): ReadonlyMap<string, readonly Pair[]> {
  const windows = new Map<string, Pair[]>();
  for (const { key, periods, claimsAt } of ledger.subjects) {
    // the balance of a year is of months of either sign, and may imply any rate
    if (key.flow === 'balance') continue;
    const inDollars = key.basis === 'customs-cny' ? ledger.find({ ...key, basis: 'customs-usd' }) : { claimsAt };
    for (const period of periods) {
      const [yuan, ...otherYuan] = inUnit(claimsAt('level', period), 'CNY').filter(isMeasured);
      const [dollars, ...otherDollars] = inUnit(inDollars?.claimsAt('level', period) ?? [], 'USD').filter(isMeasured);
      if (yuan === undefined || dollars === undefined || key.basis === 'press-conversion') continue;
      const name = `${key.indicator} ${key.basis} ${period}`;
      const pairs = windows.get(name) ?? [];
      windows.set(name, pairs);
      pairs.push({ yuan: [yuan, ...otherYuan], dollars: [dollars, ...otherDollars] });
    }
  }
  for (const pairs of windows.values()) pairs.sort((a, b) => compare(rateOf(a), rateOf(b)));
  return windows;
}

function rateOf({ yuan: [yuan], dollars: [dollars] }: Pair): Claim['figure']['value'] {
  return divide(yuan.figure.value, dollars.figure.value);
}

// an amount that is open on a side implies no rate
function isMeasured({ figure }: Claim): boolean {
  return isBounded(figure) && figure.low !== null && compare(figure.low, '0') > 0;
}
