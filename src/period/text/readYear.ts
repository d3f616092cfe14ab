import { mayBeBuddhist } from '../mayBeBuddhist.js';
import type { Context } from './context.js';
import { refusal } from './refusal.js';
import type { Token } from './token.js';

const BUDDHIST_ERA = 543;

/** @internal The year of the common era that a token names. */
export function readYear({ kind, value, text: words }: Token, { text, buddhist, referenceYear }: Context): number {
  if (kind === 'buddhistYear') return value - BUDDHIST_ERA;
  if (kind === 'relativeYear') {
    if (referenceYear !== undefined) return referenceYear + value;
    const expected = `a year in figures, or the option referenceYear from which ${JSON.stringify(words)} counts`;
    throw refusal('reference-year-needed', expected, text);
  }
  if (kind === 'commonYear' || !mayBeBuddhist(value)) return value;
  if (buddhist) return value - BUDDHIST_ERA;
  throw refusal('ambiguous-period', `an era: ${value} may be of the Buddhist era, or of the common era (CE)`, text);
}
