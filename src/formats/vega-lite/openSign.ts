import type { Plotted } from './plotted.js';

const SIGN = { up: '≥ ', down: '≤ ', both: '? ' } as const;

/** @internal What stands before a number of which a bound is open. */
export function openSign(open: Plotted['open']): string {
  return open === null ? '' : SIGN[open];
}
