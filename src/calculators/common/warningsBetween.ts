import { isSameSeason } from '../../period/isSameSeason.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import type { Warning } from '../result.js';

/**
 * What a reader should be told of a comparison of two windows: that one of them holds a part of January and February,
 * between which the Lunar New Year moves, or that they are of different seasons. Nothing where a window is not known.
 *
 * @internal
 */
export function warningsBetween(current: Period | null, base: Period | null): readonly Warning[] {
  if (current === null || base === null) return [];
  const warnings: Warning[] = [];
  if (holdsPartOfNewYear(current) || holdsPartOfNewYear(base)) warnings.push('holiday-affected');
  if (!isSameSeason(current, base)) warnings.push('seasonality');
  return warnings;
}

// the Lunar New Year falls between 21 January and 20 February; the years between the first and the last are whole
function holdsPartOfNewYear(period: Period): boolean {
  const { first, last } = periodBounds(period);
  return [first ?? last, last].some((day) => {
    const year = day.slice(0, 4);
    const endOfFebruary = periodBounds(`${year}-02` as Period).last;
    const overlaps = (first === null || first <= endOfFebruary) && last >= `${year}-01-01`;
    const holdsBoth = (first === null || first <= `${year}-01-01`) && last >= endOfFebruary;
    return overlaps && !holdsBoth;
  });
}
