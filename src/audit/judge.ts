import { compare, divide, subtract, type DecimalText } from '../figure/decimal.js';
import type { Quantity } from '../figure/figure.js';
import { includes, isBounded, isWithin, type Interval } from '../figure/interval.js';
import { areSideBySide } from './areSideBySide.js';
import { isImplied, type Check, type Outcome } from './check.js';
import type { AuditReason, Claim, Finding, Implied, Verdict } from './finding.js';
import { isRevised } from './isRevised.js';
import { isBelow, meets } from './meets.js';

// the customs have lowered figures of a past year by seven per cent; what is further apart is no revision
const MOST = '0.1';

/** What came of a check, with what it was computed from. */
export type Judgement = Omit<Finding, 'correction'>;

/** @internal Makes a check, and says what came of it. */
export function judge(check: Check): Judgement {
  const { figure } = check.claim;
  let first: Reading | undefined;
  let open: Reading | undefined;
  let close: Reading | undefined;
  // the first that follows is enough: the others need not be worked out
  for (const claims of check.readings) {
    const outcome = check.formula(claims);
    if (follows(outcome, figure)) return finding(check, { claims, outcome }, 'agrees');
    if (leavesRoom({ claims, outcome }, figure)) open ??= { claims, outcome };
    if (isImplied(outcome) && meets(outcome, figure)) close ??= { claims, outcome };
    if (first === undefined || (isImplied(outcome) && !isImplied(first.outcome))) first = { claims, outcome };
  }
  if (open !== undefined) return finding(check, open, 'agrees');
  if (close !== undefined) return finding(check, close, 'rounding');
  if (first === undefined) throw new RangeError('a check has at least one reading');
  if (!isImplied(first.outcome)) return finding(check, first, check.ifNothing ?? 'cannot-tell', first.outcome.reason);
  return { ...finding(check, first, 'disagrees'), ...explanationOf(check, first.claims, first.outcome) };
}

/** A reading, and what follows from it. */
interface Reading {
  readonly claims: readonly Claim[];
  readonly outcome: Outcome;
}

// what only bounds say anything of is held against nothing else
function follows(outcome: Outcome, printed: Quantity): boolean {
  if (!isImplied(outcome) || !meets(outcome, printed)) return false;
  return outcome.value === null || includes(printed, outcome.value);
}

// what follows from a claim that is open on a side was not rounded to that, and fits all that it holds
function leavesRoom({ claims, outcome }: Reading, printed: Quantity): boolean {
  return isImplied(outcome) && isWithin(printed, outcome) && claims.some(({ figure }) => !isBounded(figure));
}

function finding(
  { rule, claim }: Check,
  { claims, outcome }: Reading,
  verdict: Verdict,
  reason: AuditReason | null = null,
): Judgement {
  const implied = isImplied(outcome) ? outcome : null;
  const gap = implied === null ? null : gapBetween(implied, claim.figure);
  return { rule, verdict, reason, claim, against: claims, implied, gap, evidence: [] };
}

function explanationOf(check: Check, others: readonly Claim[], implied: Implied): Partial<Judgement> {
  const { claim, doubt, excuses, isRevisable = false } = check;
  // a text that is held against itself has no excuse
  if (others.length === 0) return {};
  if (coverDifferently(check, [claim, ...others])) return { verdict: 'coverage' };
  // claims that are open on a side agree with too much
  const measured = (excuses?.() ?? []).filter(({ claims }) => claims.every((one) => isBounded(one.figure)));
  for (const { verdict, claims } of measured) {
    const outcome = check.formula(claims);
    if (isImplied(outcome) && meets(outcome, claim.figure)) return { verdict, evidence: claims };
  }
  const reason = doubt?.() ?? null;
  if (reason !== null) return { verdict: 'cannot-tell', reason };
  const difference = relativeGap(claim, implied);
  if ([claim, ...others].some(isConverted) && isSmall(difference)) return { verdict: 'currency-terms' };
  return isRevisable && isSmall(difference) && isRevised(check, others) ? { verdict: 'revised-base' } : {};
}

// what adds up side by side under one flag has one definition; of one figure printed twice each may have its own
function coverDifferently({ rule }: Check, claims: readonly Claim[]): boolean {
  if (rule !== 'same-figure' && areSideBySide(claims) && claims.every(coversAnother)) return false;
  return claims.some(coversAnother);
}

// of another definition, or counted in another way than before
function coversAnother({ observation }: Claim): boolean {
  return observation.status.includes('D') || observation.status.includes('B');
}

// by the press, at the rate of some day
function isConverted({ observation }: Claim): boolean {
  return observation.basis === 'press-conversion';
}

function isSmall(difference: DecimalText): boolean {
  return compare(difference, MOST) <= 0 && compare(difference, `-${MOST}`) >= 0;
}

function gapBetween(a: Interval, b: Interval): DecimalText {
  if (!isBelow(a.low, b.high)) return subtract(a.low ?? '0', b.high ?? '0');
  return isBelow(b.low, a.high) ? '0' : subtract(b.low ?? '0', a.high ?? '0');
}

// of a growth rate, the gap between the levels that it leads to
function relativeGap({ says, figure }: Claim, implied: Implied): DecimalText {
  const level = says === 'growth' ? subtract(figure.value, '-1') : figure.value;
  return compare(level, '0') === 0 ? '1' : divide(gapBetween(implied, figure), level);
}
