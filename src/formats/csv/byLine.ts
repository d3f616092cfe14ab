import type { Issue } from '../../errors.js';

/** @internal Issues in order of the lines that their paths name. */
export function byLine(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
}
