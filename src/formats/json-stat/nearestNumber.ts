import type { DecimalText } from '../../figure/decimal.js';

/** @internal The double nearest to a number; beyond all doubles there is none. */
export function nearestNumber(text: DecimalText): number | null {
  const nearest = Number(text);
  return Number.isFinite(nearest) ? nearest + 0 : null; // not −0
}
