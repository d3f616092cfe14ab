import { isBounded } from '../figure/interval.js';
import { betters } from './betters.js';
import type { Claim } from './finding.js';

/**
 * Of claims of one kind and window, those that others are held against: what is open on a side, and holds all that another of the
 * same basis leaves, says nothing that the other does not say better. "Nearly 7 trillion" fits a billion too.
 *
 * @internal
 */
export function telling(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2 || claims.every(({ figure }) => isBounded(figure))) return claims;
  return claims.filter((claim) => !claims.some((other) => betters(other, claim)));
}
