import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { dayFromText } from '../../period/window.js';
import type { Transformation } from '../result.js';

/**
 * `GY` (growth), `GOY` (a contribution to it) or `DY` (a difference) against the same window a year earlier, `G1`, `GO1` or
 * `D1` against the window just before, otherwise none.
 *
 * @internal
 */
export function growthTransformation(
  current: Period | null,
  base: Period | null,
  letter: 'G' | 'GO' | 'D' = 'G',
): Transformation | null {
  if (current === null || base === null) return null;
  if (sameWindowYearEarlier(current) === base) return `${letter}Y`;
  const start = periodBounds(current).first;
  const adjacent = start !== null && (dayFromText(start) ?? 0) - 1 === dayFromText(periodBounds(base).last);
  return adjacent ? `${letter}1` : null;
}
