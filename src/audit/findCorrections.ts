import type { Check } from './check.js';
import { isImplied } from './check.js';
import { editsOf } from './edits/editsOf.js';
import type { AuditRule, Claim, Correction } from './finding.js';
import type { Judgement } from './judge.js';
import type { Ledger } from './ledger.js';
import { overlaps } from './meets.js';

interface Judged {
  readonly check: Check;
  readonly judgement: Judgement;
}

// rules that only leave room for a number do not confirm it
const CONFIRMING: ReadonlySet<AuditRule> = /* @__PURE__ */ new Set<AuditRule>([
  'same-figure',
  'growth',
  'share',
  'total',
  'balance',
  'sum-of-windows',
  'sum-of-members',
]);

// rules by which a number may be right: where others confirm it, it is
const OUT_OF_LINE: ReadonlySet<AuditRule> = /* @__PURE__ */ new Set<AuditRule>(['magnitude', 'running-share']);

/**
 * For each disagreement the single change of a printed digit, of a word for a magnitude or of the label of a period after which
 * it is gone, with every other in which its claims take part, if there is exactly one. It is sought in the claims that are asked
 * about and that nothing else confirms; where everything is confirmed, in all of them, but in none for what is only out of line.
 *
 * @internal
 */
export function findCorrections(
  judged: readonly Judged[],
  ledger: Ledger,
  isAsked: (claim: Claim) => boolean,
): ReadonlyMap<Judgement, Correction> {
  const disagreements = judged.filter(({ judgement }) => judgement.verdict === 'disagrees');
  const confirmed = new Set(judged.filter(isConfirmation).flatMap(({ judgement }) => claimsOf(judgement)));
  const involved = new Map<Claim, Check[]>();
  for (const { check, judgement } of disagreements) {
    for (const claim of claimsOf(judgement)) {
      const checks = involved.get(claim) ?? [];
      involved.set(claim, checks);
      checks.push(check);
    }
  }
  const edits = new Map<Claim, readonly Correction[]>();
  const editsTo = (claim: Claim): readonly Correction[] => {
    const known = edits.get(claim) ?? editsOf(claim, ledger);
    edits.set(claim, known);
    return known;
  };
  const chosen = new Map<Judgement, Correction>();
  for (const { judgement } of disagreements) {
    const asked = suspectsOf(judgement).filter(isAsked);
    const open = asked.filter((claim) => !confirmed.has(claim));
    const suspects = open.length > 0 || OUT_OF_LINE.has(judgement.rule) ? open : asked;
    const checks = new Set(suspects.flatMap((claim) => involved.get(claim) ?? []));
    const [only, ...others] = suspects
      .flatMap(editsTo)
      .filter((edit) => [...checks].every((check) => mends(edit, check)));
    if (only !== undefined && others.length === 0) chosen.set(judgement, only);
  }
  return chosen;
}

function claimsOf({ claim, against }: Judgement): readonly Claim[] {
  return [claim, ...against];
}

// the median of many levels is not the one that is out of line
function suspectsOf(judgement: Judgement): readonly Claim[] {
  return judgement.rule === 'magnitude' ? [judgement.claim] : claimsOf(judgement);
}

function isConfirmation({ judgement: { rule, verdict, implied } }: Judged): boolean {
  return CONFIRMING.has(rule) && implied?.value != null && (verdict === 'agrees' || verdict === 'rounding');
}

// a number that is not that of its text has no text to change; a claim of another window is not compared here any more
function mends({ claim, change, figure }: Correction, check: Check): boolean {
  if (check.rule === 'reading') return false;
  if (check.claim !== claim && !check.readings.flat().includes(claim)) return false;
  if (change === 'period') return true;
  const edited: Claim = { ...claim, figure: { ...claim.figure, ...figure } };
  const swap = (one: Claim): Claim => (one === claim ? edited : one);
  return check.readings.some((reading) => {
    const outcome = check.formula(reading.map(swap));
    return isImplied(outcome) && overlaps(outcome, swap(check.claim).figure);
  });
}
