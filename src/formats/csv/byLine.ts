import type { Issue } from '../../errors.js';

/** @internal Issues in order of the lines that their paths name, those without a line at the end. */
export function byLine(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ path }: Issue): number {
  return Number(path[1] ?? Number.MAX_SAFE_INTEGER);
}
