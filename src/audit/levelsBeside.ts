import type { Claim } from './finding.js';
import type { Subject } from './ledger.js';

/** @internal The level that a growth rate or a share is printed beside, or, where it is printed alone, all levels of the window. */
export function levelsBeside({ observation }: Claim, { claimsAt }: Subject): readonly Claim[] {
  const levels = claimsAt('level', observation.period);
  const own = levels.filter((level) => level.observation === observation);
  return own.length > 0 ? own : levels;
}
