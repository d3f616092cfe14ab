import { betters } from './betters.js';
import type { Claim } from './finding.js';
import type { Subject } from './ledger.js';
import { ownLevel } from './ownLevel.js';

/**
 * The level that a growth rate or a share is printed beside, and those that say more than it; where it is printed alone, all levels
 * of the window.
 *
 * @internal
 */
export function levelsBeside(claim: Claim, subject: Subject): readonly Claim[] {
  const levels = subject.claimsAt('level', claim.observation.period);
  const own = ownLevel(claim, subject);
  return own === undefined ? levels : levels.filter((level) => level === own || betters(level, own));
}
