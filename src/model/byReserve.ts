import type { Observation } from './observation.js';

/**
 * A comparator that puts a claim by the usual definition before one flagged as of another, and of those the one without doubt
 * before one flagged as of low reliability or not validated.
 *
 * @internal
 */
export function byReserve(a: Observation, b: Observation): number {
  return Number(isOfOtherDefinition(a)) - Number(isOfOtherDefinition(b)) || Number(isDoubted(a)) - Number(isDoubted(b));
}

function isOfOtherDefinition({ status }: Observation): boolean {
  return status.includes('D');
}

function isDoubted({ status }: Observation): boolean {
  return status.includes('U') || status.includes('V');
}
