import type { Result } from '../calculators/result.js';
import type { Outcome } from './check.js';

/** @internal What a calculator says, as what follows from the numbers that it was given. */
export function outcomeOf({ value, low, high, unit, reason }: Result): Outcome {
  return reason === null ? { value, low, high, unit } : { reason };
}
