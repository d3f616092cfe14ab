import { betters } from './betters.js';
import type { Claim } from './finding.js';
import type { Subject } from './ledger.js';

/**
 * The level that a growth rate or a share is printed beside, and those that say more than it; where it is printed alone, all levels
 * of the window.
 *
 * @internal
 */
export function levelsBeside({ observation }: Claim, { allAt, claimsAt }: Subject): readonly Claim[] {
  const levels = claimsAt('level', observation.period);
  const own = allAt('level', observation.period).find((level) => level.observation === observation);
  return own === undefined ? levels : levels.filter((level) => level === own || betters(level, own));
}
