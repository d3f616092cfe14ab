import type { Observation } from '../model/observation.js';
import type { Check } from './check.js';
import { checksOf } from './checksOf.js';
import { findCorrections } from './findCorrections.js';
import type { AuditRule, Claim, Finding } from './finding.js';
import { judge, type Judgement } from './judge.js';
import { ledgerOf, type Audited } from './ledger.js';

/** Which comparisons an audit makes. */
export interface AuditOptions {
  /** Only those in which one of these observations takes part, by their ids; corrections are sought in these. Default: all. */
  readonly about?: readonly string[] | undefined;
  /** Only those of these rules. Default: all. */
  readonly rules?: readonly AuditRule[] | undefined;
}

/**
 * Whether published figures agree with each other: every printed number that follows from other printed numbers is held against
 * what follows from them.
 *
 * Shape: one finding for each claim and rule that applies to it, rule by rule, then by what the claim is about and its window,
 * whatever the order of the input; `reading`, `magnitude` and `running-share` speak only where something is out of line. Where
 * several claims could be meant, the reading that agrees counts. Units: those of the claims; growth and shares are ratios.
 * Source: [docs/audit.md](../../docs/audit.md).
 *
 * @param audited - A dataset, or observations alone: then nothing is known of their indicators, members of blocs and sources.
 * @param options - The observations in question, and the rules.
 * @returns The findings, with the claims compared, the interval that follows and the gap to the one printed, a verdict, and for
 *   a disagreement the one digit, word for a magnitude or period that would mend it, if there is exactly one.
 * @throws ChinaAseanError `invalid-period` when a period is not canonical; `invalid-argument` when a rule is none.
 *
 * @example
 * import { audit, figureFromText, type Observation } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const claim: Observation = {
 *   id: 'article',
 *   indicator: 'goods-trade',
 *   reporter: 'CN',
 *   partner: 'WORLD',
 *   flow: 'total',
 *   basis: 'customs-usd',
 *   period: '2021',
 *   figure: figureFromText('US$6.05 billion'),
 *   status: [],
 *   source: 'article',
 *   corroboration: [],
 * };
 * const [finding] = audit({ ...dataset, observations: [...dataset.observations, claim] }, { about: ['article'] });
 * [finding?.rule, finding?.verdict, finding?.correction?.instead]; // => ['same-figure', 'disagrees', 'US$6.05 trillion']
 */
export function audit(audited: readonly Observation[] | Audited, options: AuditOptions = {}): readonly Finding[] {
  const ledger = ledgerOf('observations' in audited ? audited : { ...NOTHING_KNOWN, observations: audited });
  const ids = options.about === undefined ? null : new Set(options.about);
  const isAsked = ({ observation }: Claim): boolean => ids?.has(observation.id) ?? true;
  const judged: { readonly check: Check; readonly judgement: Judgement }[] = [];
  for (const check of checksOf(ledger, options.rules)) {
    if (!isAsked(check.claim) && !check.readings.some((reading) => reading.some(isAsked))) continue;
    const judgement = judge(check);
    if ([judgement.claim, ...judgement.against].some(isAsked)) judged.push({ check, judgement });
  }
  const corrections = findCorrections(judged, ledger, isAsked);
  return judged.map(({ judgement }) => conclude({ ...judgement, correction: corrections.get(judgement) ?? null }));
}

const NOTHING_KNOWN: Omit<Audited, 'observations'> = { indicators: [], partners: [], sources: [] };

// a number may be far out of line with its neighbours and right; it is called wrong only where a single change puts it in line
function conclude(finding: Finding): Finding {
  const { rule, verdict, correction } = finding;
  const isFar = (rule === 'magnitude' || rule === 'running-share') && verdict === 'disagrees';
  const isMended = rule === 'magnitude' ? correction?.change === 'unit-word' : correction !== null;
  return Object.freeze(isFar && !isMended ? { ...finding, verdict: 'cannot-tell', reason: 'out-of-line' } : finding);
}
