import { ChinaAseanError, quote } from '../errors.js';
import type { HasObservations } from '../model/observationFilter.js';
import { listOf } from '../model/listOf.js';
import type { Observation } from '../model/observation.js';
import { requireKeys } from '../requireKeys.js';
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
 * @param audited - A dataset, or observations with as much as is known of their indicators, partners and sources.
 * @param options - The observations in question, and the rules.
 * @returns The findings, with the claims compared, the interval that follows and the gap to the one printed, a verdict, and for
 *   a disagreement the one digit, word for a magnitude or period that would mend it, if there is exactly one.
 * @throws ChinaAseanError `invalid-period` when a period is not canonical; `invalid-argument` when a rule is none, or an
 *   option is unknown; `not-found` when no observation has an id that is asked about.
 *
 * @example
 * import { audit, figureFromText, observation } from 'china-asean';
 * import { dataset } from 'china-asean/data';
 *
 * const claim = observation({
 *   id: 'article',
 *   indicator: 'goods-trade',
 *   reporter: 'CN',
 *   partner: 'WORLD',
 *   flow: 'total',
 *   basis: 'customs-usd',
 *   period: '2021',
 *   figure: figureFromText('US$6.05 billion'),
 *   source: 'article',
 * });
 * const [finding] = audit({ ...dataset, observations: [...dataset.observations, claim] }, { about: ['article'] });
 * [finding?.rule, finding?.verdict, finding?.correction?.instead]; // => ['same-figure', 'disagrees', 'US$6.05 trillion']
 */
export function audit(
  audited: readonly Observation[] | (HasObservations & Partial<Audited>),
  options: AuditOptions = {},
): readonly Finding[] {
  requireKeys('audit', options, { about: true, rules: true });
  const observations = listOf('audit', audited);
  const { indicators = [], partners = [], sources = [] }: Partial<Audited> = 'observations' in audited ? audited : {};
  const ledger = ledgerOf({ observations, indicators, partners, sources });
  const ids = options.about === undefined ? null : new Set(options.about);
  if (ids !== null) requireIds(ids, observations);
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

function requireIds(ids: ReadonlySet<string>, observations: readonly Observation[]): void {
  const known = new Set(observations.map(({ id }) => id));
  const unknown = [...ids].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new ChinaAseanError(
    'not-found',
    `audit: expected ids of observations in about, got ${unknown.map(quote).join(', ')}`,
    { about: unknown },
  );
}

// a number may be far out of line with its neighbours and right; it is called wrong only where a single change puts it in line
function conclude(finding: Finding): Finding {
  const { rule, verdict, correction } = finding;
  const isFar = (rule === 'magnitude' || rule === 'running-share') && verdict === 'disagrees';
  const isMended = rule === 'magnitude' ? correction?.change === 'unit-word' : correction !== null;
  return Object.freeze(isFar && !isMended ? { ...finding, verdict: 'cannot-tell', reason: 'out-of-line' } : finding);
}
