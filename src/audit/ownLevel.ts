import type { Claim } from './finding.js';
import type { Subject } from './ledger.js';

/** @internal The level that a growth rate or a share is printed beside; none where it is printed alone. */
export function ownLevel({ observation }: Claim, { allAt }: Subject): Claim | undefined {
  return allAt('level', observation.period).find((level) => level.observation === observation);
}
