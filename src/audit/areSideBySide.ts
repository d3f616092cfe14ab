import type { Claim } from './finding.js';

/** @internal Whether claims are of one window and from one source: nothing was revised between them. */
export function areSideBySide([first, ...others]: readonly Claim[]): boolean {
  return others.every(
    ({ observation: { source, period } }) =>
      source === first?.observation.source && period === first.observation.period,
  );
}
