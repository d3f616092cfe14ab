import { compare, multiply, signOf, type DecimalText } from '../../figure/decimal.js';
import type { Interval } from '../../figure/interval.js';
import { addSums, NOTHING, subtractSums, sumsOf, type Sums, type Weight } from './sums.js';

/** @internal Amounts that are as even as they can be: the sums of those held at a bound, and how many are free of theirs. */
export interface Evenest {
  readonly held: Sums;
  readonly free: number;
}

/**
 * Amounts x within their bounds that are as even as they can be: each as close to one level m as its bounds let it, with
 * Σ x·(g(m) − g(x)) = 0. Where g is x itself, Σx² / (Σx)² is then least; where it is ln x, the entropy is greatest. An
 * amount that is free to be m drops out of the sum, so the held ones fix m: g(m) = Σx·g(x) / Σx over these.
 *
 * @internal
 */
export function evenest(items: readonly Interval[], weight: Weight): Evenest {
  let held = sumsOf(
    items.map(({ low }) => low ?? '0'),
    weight,
  );
  let free = 0;
  for (const { at, step, freed } of endsOf(items, weight)) {
    const isReached = signOf(at) > 0 && compare(multiply(weight(at), held.total), held.weighted) >= 0;
    if (isReached) break;
    held = addSums(held, step);
    free += freed;
  }
  return { held, free };
}

interface End {
  readonly at: DecimalText;
  readonly step: Sums;
  readonly freed: 1 | -1;
}

// what changes as the level rises: at its low end an item is let go, at its high end it is held again
function endsOf(items: readonly Interval[], weight: Weight): readonly End[] {
  const ends = items.flatMap(({ low, high }): End[] => {
    const from = low ?? '0';
    const letGo: End = { at: from, step: subtractSums(NOTHING, sumsOf([from], weight)), freed: 1 };
    return high === null ? [letGo] : [letGo, { at: high, step: sumsOf([high], weight), freed: -1 }];
  });
  // by double precision first, which is quicker
  return ends.sort((a, b) => Number(a.at) - Number(b.at) || compare(a.at, b.at));
}
