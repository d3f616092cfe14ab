import { monthsIn } from '../../period/monthsIn.js';
import type { Period } from '../../period/period.js';
import { periodBounds } from '../../period/periodBounds.js';
import { periodKind } from '../../period/periodKind.js';
import { dayFromText } from '../../period/window.js';

/** @internal What windows must have in common to be set side by side: how many months or days they are long. */
export function sortOf(window: Period): string {
  const months = monthsIn(window);
  if (months !== null) return `${months} months`;
  const { first, last } = periodBounds(window);
  return first === null ? periodKind(window) : `${dayNumber(last) - dayNumber(first)} days`;
}

/**
 * The windows of one sort that fill a period without a gap: the period itself if it is among them, otherwise the longest
 * that do; `null` where none do.
 *
 * @internal
 */
export function tilesOf(windows: readonly Period[], period: Period): readonly Period[] | null {
  const { first } = periodBounds(period);
  if (windows.includes(period)) return [period];
  if (first === null) return null;
  const found = [...new Set(windows.map(sortOf))].flatMap((sort) => {
    const tiles = fill(
      windows.filter((window) => sortOf(window) === sort),
      period,
    );
    return tiles === null ? [] : [tiles];
  });
  return found.reduce<readonly Period[] | null>((a, b) => (a === null || b.length < a.length ? b : a), null);
}

function fill(windows: readonly Period[], period: Period): readonly Period[] | null {
  const { first, last } = periodBounds(period);
  const starts = new Map(windows.map((window) => [dayNumber(periodBounds(window).first ?? last), window]));
  const tiles: Period[] = [];
  for (let day = dayNumber(first ?? last); day <= dayNumber(last);) {
    const tile = starts.get(day);
    if (tile === undefined) return null;
    tiles.push(tile);
    day = dayNumber(periodBounds(tile).last) + 1;
  }
  const end = tiles.at(-1);
  return end !== undefined && periodBounds(end).last === last ? tiles : null;
}

function dayNumber(day: string): number {
  return dayFromText(day) ?? 0;
}
