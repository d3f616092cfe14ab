import type { DecimalText } from '../figure/decimal.js';
import type { Figure, Quantity } from '../figure/figure.js';
import type { Interval } from '../figure/interval.js';
import type { Unit } from '../figure/unit.js';
import type { NullReason } from '../calculators/result.js';
import type { Observation } from '../model/observation.js';
import type { Source } from '../model/source.js';
import type { Period } from '../period/period.js';

/**
 * What is compared: a printed text with the number held; two claims of one figure; level, base and growth; part, whole and share;
 * a window and the windows that fill it; exports, imports and their total or balance; shares and 1; a bloc and its members; the
 * exchange rate that an amount in two currencies implies and that of others; a whole's growth and that of its parts; a running total
 * or share and an earlier one; a level and others of its series; a rank and the levels; years in a row and what else says who was first.
 */
export type AuditRule =
  | 'reading'
  | 'same-figure'
  | 'growth'
  | 'share'
  | 'sum-of-windows'
  | 'total'
  | 'balance'
  | 'sum-of-shares'
  | 'sum-of-members'
  | 'exchange-rate'
  | 'growth-of-parts'
  | 'running-total'
  | 'running-share'
  | 'magnitude'
  | 'rank'
  | 'streak';

/**
 * What came of a comparison. What follows from the printed numbers rounds to what is printed (`agrees`), or does so only for some
 * of the numbers that they may have been rounded from (`rounding`). Where no such numbers exist: the base was revised after it was
 * printed (`revised-base`), the claim is in the terms of another currency (`currency-terms`), the claims say that they cover
 * different things (`coverage`), they cannot be compared (`cannot-tell`), or nothing explains it (`disagrees`).
 */
export type Verdict =
  'agrees' | 'rounding' | 'revised-base' | 'currency-terms' | 'coverage' | 'disagrees' | 'cannot-tell';

/** Why an audit cannot tell: a reason of the calculators, or a number far out of line with its neighbours. */
export type AuditReason = NullReason | 'out-of-line';

/** What an observation says: the level itself, or the growth or share printed beside it; or that its number is a rank or a streak. */
export type ClaimKind = 'level' | 'growth' | 'share' | 'rank' | 'streak';

/** One printed number, with the observation that it is of. */
export interface Claim {
  /** The observation. */
  readonly observation: Observation;
  /** Which of its numbers. */
  readonly says: ClaimKind;
  /** The number as it was printed. */
  readonly figure: Figure;
  /** Its source, or `null` where the record of it was not given. */
  readonly source: Source | null;
}

/** A single change of what was printed after which everything agrees. */
export interface Correction {
  /** The claim that would be changed. */
  readonly claim: Claim;
  /** What would be changed: one digit, the order of two, the word for thousand or million, or the label of the period. */
  readonly change: 'digit' | 'swapped-digits' | 'unit-word' | 'period';
  /** The text as it was printed. */
  readonly printed: string;
  /** The text, or the period, that would agree. */
  readonly instead: string;
  /** The number that would agree. */
  readonly figure: Quantity;
  /** The period that would agree. */
  readonly period: Period;
}

/** What follows for the checked number from the others. */
export interface Implied<U extends Unit = Unit> extends Interval {
  /** Computed from the values as printed; `null` where only bounds follow. */
  readonly value: DecimalText | null;
  /** The unit of the checked number. */
  readonly unit: U;
}

/** One comparison, and what came of it. */
export interface Finding {
  /** The rule. */
  readonly rule: AuditRule;
  /** What came of it. */
  readonly verdict: Verdict;
  /** Why nothing follows, or why it cannot be told; otherwise `null`. */
  readonly reason: AuditReason | null;
  /** The claim that is checked; its figure is the interval printed. */
  readonly claim: Claim;
  /** The claims that it is checked against, in the order of the rule's formula. */
  readonly against: readonly Claim[];
  /** The interval that follows from those, or `null` where none does. */
  readonly implied: Implied | null;
  /** How far the two intervals are apart, in the unit of the claim: `'0'` where they meet, `null` where none follows. */
  readonly gap: DecimalText | null;
  /** The claims that explain a difference: levels in the other currency, say. */
  readonly evidence: readonly Claim[];
  /** The only change of a single digit, word or label that would make the claims agree, if there is exactly one. */
  readonly correction: Correction | null;
}
