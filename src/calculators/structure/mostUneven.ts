import { subtract, type DecimalText } from '../../figure/decimal.js';
import { compareFractions, fraction, toDecimal, type Fraction } from '../../figure/fraction.js';
import type { Interval } from '../../figure/interval.js';
import { addSums, subtractSums, sumsOf, type Sums, type Weight } from './sums.js';

/** @internal An item that is at its low end or at its high end: what the step adds to the sums, and Δ(x·g(x)) / Δx of it. */
export interface Choice {
  readonly step: Sums;
  readonly slope: Fraction;
}

/** @internal Amounts at ends of their bounds; where it is not settled that they are the most uneven, what to choose from. */
export interface Corner {
  readonly sums: Sums;
  readonly open: { readonly base: Sums; readonly choices: readonly Choice[]; readonly step: Sums } | null;
}

/**
 * The corners of the bounds among which is the most uneven one. At a corner with the sums S and W an item adds to the
 * concentration, to the first order, if its slope is above a threshold that depends on W / S; where all items are at the
 * end that this says, no corner is more uneven. Else there is one item that is wanted low while it is high and high while
 * it is low: each of the two is then looked into by itself, as often as the number of splits allows.
 *
 * @internal
 */
export function mostUneven(
  items: readonly Interval[],
  weight: Weight,
  threshold: (sums: Sums) => Fraction,
): readonly Corner[] {
  const base = sumsOf(
    items.map(({ low }) => low ?? '0'),
    weight,
  );
  const choices = items.flatMap(({ low, high }) => choiceOf(low ?? '0', high ?? '0', weight));
  const keyed = choices.map((choice) => ({ choice, key: Number(toDecimal(choice.slope)) }));
  // by double precision first, which is quicker
  keyed.sort((a, b) => b.key - a.key || compareFractions(b.choice.slope, a.choice.slope));
  return cornersOf(
    keyed.map(({ choice }) => choice),
    base,
    threshold,
    splitsFor(choices.length),
  );
}

function cornersOf(
  choices: readonly Choice[],
  base: Sums,
  threshold: (sums: Sums) => Fraction,
  splits: number,
): readonly Corner[] {
  let sums = base;
  let last: Choice | undefined;
  for (const choice of choices) {
    if (compareFractions(choice.slope, threshold(sums)) <= 0) break;
    sums = addSums(sums, choice.step);
    last = choice;
  }
  if (last === undefined || compareFractions(last.slope, threshold(sums)) >= 0) return [{ sums, open: null }];
  if (splits === 0) return [{ sums, open: { base, choices, step: last.step } }];
  const others = choices.filter((choice) => choice !== last);
  return [base, addSums(base, last.step)].flatMap((start) => cornersOf(others, start, threshold, splits - 1));
}

/**
 * The greatest value that a ratio of sums takes at a corner. An item adds to it, while it has the value λ, if its slope is
 * above a threshold that grows with λ.
 *
 * @internal
 */
export function greatestRatio(
  { base, choices }: NonNullable<Corner['open']>,
  ratio: (sums: Sums) => Fraction,
  threshold: (value: Fraction) => Fraction,
): Fraction {
  let [found, next] = [ratio(base), ratio(base)];
  do {
    found = next;
    const least = threshold(found);
    const chosen = choices.filter(({ slope }) => compareFractions(slope, least) > 0);
    next = ratio(chosen.map(({ step }) => step).reduce(addSums, base));
  } while (compareFractions(next, found) > 0);
  return found;
}

function choiceOf(low: DecimalText, high: DecimalText, weight: Weight): readonly Choice[] {
  const step = subtractSums(sumsOf([high], weight), sumsOf([low], weight));
  return subtract(high, low) === '0' ? [] : [{ step, slope: fraction(step.weighted, step.total) }];
}

// every split doubles the work: for thousands of choices two, for a few as many as settle it
function splitsFor(choices: number): number {
  return Math.max(2, Math.floor(Math.log2(2000 / Math.max(1, choices))));
}
