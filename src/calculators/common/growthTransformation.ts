import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { dayFromText } from '../../period/window.js';
import type { Transformation } from '../result.js';

/** @internal `GY` against the same window a year earlier, `G1` against the window just before, otherwise none. */
export function growthTransformation(current: Period | null, base: Period | null): Transformation | null {
  if (current === null || base === null) return null;
  if (sameWindowYearEarlier(current) === base) return 'GY';
  const start = periodBounds(current).first;
  const adjacent = start !== null && (dayFromText(start) ?? 0) - 1 === dayFromText(periodBounds(base).last);
  return adjacent ? 'G1' : null;
}
