import type { Qualifier } from './figure.js';
import type { Unit } from './unit.js';

/** @internal How figures are written in a language. */
export interface FigureWords {
  /** The scales that numbers are written in, the largest first. */
  readonly scales: readonly (readonly [exponent: number, word: string])[];
  /** What stands before the amount. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Whether the digits of a number are set in threes. */
  readonly grouped: boolean;
  /** A number, with the word of its scale and its unit. */
  readonly amount: (number: string, scale: string, unit: Unit) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly exactly: (amount: string) => string;
  readonly unknown: string;
  /** That there is no value, with the code of the reason where the language takes codes of Latin letters. */
  readonly none: (reason: string) => string;
  /** What stands between two bounds, the first of which may be below zero. */
  readonly between: (isNegative: boolean) => string;
}
