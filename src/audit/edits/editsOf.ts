import type { Claim, Correction } from '../finding.js';
import type { Ledger } from '../ledger.js';
import { digitEdits } from './digitEdits.js';
import { periodEdits } from './periodEdits.js';
import { unitWordEdits } from './unitWordEdits.js';

/** @internal Every change of a single digit, word or label of a claim. */
export function editsOf(claim: Claim, ledger: Ledger): readonly Correction[] {
  return [...digitEdits(claim), ...unitWordEdits(claim), ...periodEdits(claim, ledger)];
}
