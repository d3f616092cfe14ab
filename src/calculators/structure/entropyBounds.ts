import { add, multiply, naturalLog, signOf, subtract, type DecimalText } from '../../figure/decimal.js';
import { expOf, fraction, greatest, least, logOf, minus, plus, ZERO, type Fraction } from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import type { Bounded } from '../common/evaluate.js';
import { evenest } from './evenest.js';
import { greatestRatio, mostUneven, type Corner } from './mostUneven.js';
import type { Spread } from './spread.js';
import { sumsOf, type Sums, type Weight } from './sums.js';

// the logarithms are sure to 60 decimal places; by this much the bounds are moved out for them
const MARGIN: Fraction = /* @__PURE__ */ (() => ({
  numerator: '1' as const,
  denominator: `1${'0'.repeat(55)}` as DecimalText,
}))();

/**
 * Σ s·ln(1/s) of the shares s of amounts that are not all zero, with the least and greatest that it can be within their
 * bounds, all to 55 decimal places. With hundreds of items the least may be put too low by (d / 2S)² / 2 or so, where d is
 * the width of the bounds of one item and S the total.
 *
 * @internal
 */
export function entropyOf(items: readonly Bounded[]): Spread {
  const weight = remembered(naturalLog);
  const sums = sumsOf(
    items.map(({ value }) => value),
    weight,
  );
  return { value: entropy(sums, weight), low: leastEntropy(items, weight), high: greatestEntropy(items, weight) };
}

// ln S − Σx·ln x / S
function entropy({ total, weighted }: Sums, weight: Weight): Fraction {
  return fraction(subtract(multiply(total, weight(total)), weighted), total);
}

// n items that are free to be m, with ln m = W / S by the others: ln(n + S / m)
function greatestEntropy(items: readonly Interval[], weight: Weight): Fraction {
  const count = items.filter(({ high }) => high === null || signOf(high) > 0).length;
  const equal = logOf(fraction(`${count}`), 'up');
  const { held, free } = evenest(items, weight);
  if (signOf(held.total) === 0) return equal;
  const { numerator, denominator } = expOf(fraction(subtract('0', held.weighted), held.total));
  const level = fraction(add(multiply(numerator, held.total), multiply(denominator, `${free}`)), denominator);
  return least(equal, plus(logOf(level), MARGIN));
}

function leastEntropy(items: readonly Interval[], weight: Weight): Fraction {
  const isOpen = items.some(({ high }) => high === null);
  // with nothing for certain of any item, all may be of one
  const isFree = items.every(({ low }) => low === null || signOf(low) === 0);
  if (isOpen || isFree) return ZERO;
  const corners = mostUneven(items, weight, ({ total, weighted }) => fraction(add(total, weighted), total));
  const found = corners.map((corner) => boundAt(corner, weight)).reduce(least);
  return greatest(ZERO, minus(found, MARGIN));
}

// S·ln S ≥ (ln c + 1)·S − c for every c, so that the entropy is nowhere below ln c + 1 less the greatest (c + W) / S
function boundAt({ sums, open }: Corner, weight: Weight): Fraction {
  if (open === null) return entropy(sums, weight);
  const centre = subtract(sums.total, multiply(open.step.total, '0.5'));
  const ratio = ({ total, weighted }: Sums): Fraction => fraction(add(centre, weighted), total);
  return minus(
    fraction(add(weight(centre), '1')),
    greatestRatio(open, ratio, (value) => value),
  );
}

function remembered(weight: Weight): Weight {
  const known = new Map<DecimalText, DecimalText>();
  return (amount) => {
    const found = known.get(amount) ?? weight(amount);
    known.set(amount, found);
    return found;
  };
}
