import type { BasketOptions } from './readBasket.js';
import { requireOneOf } from './requireOneOf.js';

/** @internal The coverage of the baskets that is in force; one that is none is refused. */
export function coverageOf(caller: string, { coverage = 'partial' }: BasketOptions): 'complete' | 'partial' {
  requireOneOf(caller, 'coverage', coverage, ['complete', 'partial']);
  return coverage;
}
