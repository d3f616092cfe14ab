import type { Basis } from '../model/observation.js';

/** @internal Whether a basis does not say whose count a claim is: it may be anybody's. */
export function isUnstated(basis: Basis): boolean {
  return basis === 'press' || basis === 'customs-unspecified';
}
