import type { Claim } from './finding.js';

/**
 * The ways to take one of several claims for each part of a formula: first the claims of the source of the checked one, else the
 * most authoritative; then those, with one of them replaced by each other claim. None where a part has no claim at all.
 *
 * @internal
 */
export function readingsOf(claim: Claim, candidates: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  const preferred = candidates.map((claims) => claims.find((other) => isBeside(claim, other)) ?? claims[0]);
  if (!preferred.every((chosen) => chosen !== undefined)) return [];
  const replaced = candidates.flatMap((claims, index) =>
    claims
      .filter((other) => other !== preferred[index])
      .map((other) => preferred.map((chosen, place) => (place === index ? other : chosen))),
  );
  return [preferred, ...replaced];
}

function isBeside(a: Claim, b: Claim): boolean {
  return a.observation.source === b.observation.source;
}
