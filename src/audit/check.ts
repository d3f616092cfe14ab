import type { AuditReason, AuditRule, Claim, Implied, Verdict } from './finding.js';

/** What follows from some claims, or why nothing does. */
export type Outcome = Implied | { readonly reason: AuditReason };

/** Claims that explain a difference, put in the formula in place of the others. */
export interface Excuse<R extends readonly Claim[] = readonly Claim[]> {
  readonly verdict: Extract<Verdict, 'currency-terms'>;
  readonly claims: R;
}

/**
 * One comparison to be made: a printed number, and the readings of what it should follow from. The first reading is the preferred
 * one; any that is consistent will do, so that nothing is called wrong that is right in some reading.
 */
export interface Check<R extends readonly Claim[] = readonly Claim[]> {
  readonly rule: AuditRule;
  readonly claim: Claim;
  readonly readings: readonly R[];
  /** What the other claims say of the checked one. */
  readonly formula: (others: R) => Outcome;
  /** Readings that explain a difference; asked for only where there is one. */
  readonly excuses?: () => readonly Excuse<R>[];
  /** Why the claims may differ without either being wrong, apart from what they say of themselves; likewise. */
  readonly doubt?: () => AuditReason | null;
  /** What it means that nothing follows. Default: that it cannot be told. */
  readonly ifNothing?: Extract<Verdict, 'cannot-tell' | 'disagrees'>;
  /** Whether the claims can differ because one was revised. Default: no. */
  readonly isRevisable?: boolean;
}

/** @internal A check whose formula takes as many claims as its readings have; none where there is no reading. */
export function checkOf<R extends readonly Claim[]>(check: Check<R>): readonly Check[] {
  return check.readings.length === 0 ? [] : [check as unknown as Check];
}

/** @internal Whether something follows. */
export function isImplied(outcome: Outcome): outcome is Implied {
  return !('reason' in outcome);
}
