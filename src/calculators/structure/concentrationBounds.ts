import { add, multiply, signOf, subtract } from '../../figure/decimal.js';
import { fraction, greatest, least, ONE, times, TWO, type Fraction } from '../../figure/fraction.js';
import { isPoint, type Interval } from '../../figure/interval.js';
import type { Bounded } from '../common/evaluate.js';
import { evenest } from './evenest.js';
import { greatestRatio, mostUneven, type Corner } from './mostUneven.js';
import type { Spread } from './spread.js';
import { sumsOf, type Sums, type Weight } from './sums.js';

const itself: Weight = (amount) => amount;

/**
 * Σx² / (Σx)² of amounts that are not all zero, with the least and greatest that it can be within their bounds. Both are
 * exact, but that with hundreds of items the greatest may be put too high by a relative (d / 2S)² or so, where d is the
 * width of the bounds of one item and S the total.
 *
 * @internal
 */
export function concentrationOf(items: readonly Bounded[]): Spread {
  const sums = sumsOf(
    items.map(({ value }) => value),
    itself,
  );
  const value = concentration(sums);
  if (items.every(isPoint)) return { value, low: value, high: value };
  return { value, low: leastConcentration(items), high: greatestConcentration(items) };
}

function concentration({ total, weighted }: Sums): Fraction {
  return fraction(weighted, multiply(total, total));
}

function leastConcentration(items: readonly Interval[]): Fraction {
  const { held, free } = evenest(items, itself);
  if (signOf(held.total) === 0) return fraction('1', `${free}`);
  const { numerator, denominator } = concentration(held);
  return fraction(numerator, add(multiply(numerator, `${free}`), denominator));
}

function greatestConcentration(items: readonly Interval[]): Fraction {
  const isOpen = items.some(({ high }) => high === null);
  // with nothing for certain of any item, all may be of one
  const isFree = items.every(({ low }) => low === null || signOf(low) === 0);
  if (isOpen || isFree) return ONE;
  const corners = mostUneven(items, itself, ({ total, weighted }) => times(TWO, fraction(weighted, total)));
  return least(ONE, corners.map(boundAt).reduce(greatest));
}

// S² ≥ 2cS − c² for every c, so that Σx² / S² is nowhere above the greatest Σx² / (2cS − c²), which can be found
function boundAt({ sums, open }: Corner): Fraction {
  if (open === null) return concentration(sums);
  const centre = subtract(sums.total, multiply(open.step.total, '0.5'));
  const tangent = (total: Sums['total']): Sums['total'] => multiply(centre, subtract(multiply(total, '2'), centre));
  if (signOf(tangent(open.base.total)) <= 0) return ONE;
  return greatestRatio(
    open,
    ({ total, weighted }) => fraction(weighted, tangent(total)),
    (value) => times(value, fraction(multiply(centre, '2'))),
  );
}
