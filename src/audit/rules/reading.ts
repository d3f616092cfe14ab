import { isChinaAseanError } from '../../errors.js';
import { figureFromText } from '../../figure/figureFromText.js';
import type { Figure } from '../../figure/figure.js';
import { isImplied, type Check, type Outcome } from '../check.js';
import { claimsThat, type Ledger } from '../ledger.js';
import { meets } from '../meets.js';

/**
 * A level against its own text, read again; only where the text says another number, or names two units.
 *
 * @internal
 */
export function* reading(ledger: Ledger): Generator<Check> {
  for (const [claim] of claimsThat('level', ledger)) {
    const outcome = readAgain(claim.figure);
    if (outcome === null || (isImplied(outcome) && meets(outcome, claim.figure))) continue;
    yield { rule: 'reading', claim, readings: [[]], formula: () => outcome, ifNothing: 'disagrees' };
  }
}

// a text that cannot be read says nothing against its number
function readAgain({ printed, unit }: Figure): Outcome | null {
  try {
    return figureFromText(printed, { unit });
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return error.code === 'incompatible-units' ? { reason: 'incomparable-unit' } : null;
  }
}
