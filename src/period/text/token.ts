import type { Sense } from './language.js';

/** What a piece of a text says. */
export interface Token {
  /** `split`: "2004-05", a month or two years; `slashed`: "7/8/2024", whose order is not known. */
  readonly kind: Exclude<Sense, 'harmless'> | 'number' | 'slashed' | 'split';
  readonly value: number;
  readonly text: string;
  /** Whether it holds a number that a bare number beside it may go on from: "1–7月". */
  readonly counted: boolean;
}
