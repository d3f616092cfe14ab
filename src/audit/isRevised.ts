import type { Basis } from '../model/observation.js';
import type { Authority } from '../model/source.js';
import { areSideBySide } from './areSideBySide.js';
import type { Check } from './check.js';
import type { Claim } from './finding.js';

// who compiles statistics revises them; who only states them does not
const COMPILERS: ReadonlySet<Basis> = /* @__PURE__ */ new Set<Basis>([
  'customs',
  'customs-cny',
  'customs-usd',
  'customs-unspecified',
  'asean-secretariat',
  'wto',
  'partner-statistics',
  'ministry',
]);
const OFFICIAL: ReadonlySet<Authority> = /* @__PURE__ */ new Set<Authority>([
  'official-statistics',
  'ministry',
  'intergovernmental',
]);

/**
 * Whether a difference can be what a revision left: one of the claims is flagged provisional (`P`), or they are statistics of those
 * who revise, published at different times; and the checked claim, or either of two of one figure, is no misprint.
 *
 * @internal
 */
export function isRevised({ rule, claim }: Check, others: readonly Claim[]): boolean {
  const claims = [claim, ...others];
  // of two claims of one figure in one source the later table may have revised the earlier
  if (rule !== 'same-figure' && areSideBySide(claims)) return false;
  if ((rule === 'same-figure' ? claims : [claim]).some(isOnlyRepeated)) return false;
  if (claims.some(({ observation }) => observation.status.includes('P'))) return true;
  const dates = new Set(claims.map(({ source }) => source?.published ?? null));
  return dates.size > 1 && !dates.has(null) && claims.every(({ observation }) => COMPILERS.has(observation.basis));
}

// by the press once, who may have misprinted it
function isOnlyRepeated({ observation, source }: Claim): boolean {
  return source !== null && !OFFICIAL.has(source.authority) && observation.corroboration.length === 0;
}
