import type { Period, PeriodKind } from './period.js';
import { isMonthWindow, kindOf, periodOf, windowOf, type Window } from './window.js';

const TILING: ReadonlySet<PeriodKind> = new Set(['year', 'half-year', 'trimester', 'quarter', 'month', 'week', 'day']);

/**
 * The windows that a list of periods leaves out between its first and its last, sort by sort: a list of years and of
 * quarters has the gaps of its years and of its quarters. Runs of months or days have no next one, and no gaps.
 *
 * @internal
 */
export function gapsBetween(periods: readonly Period[]): readonly Period[] {
  const byKind = new Map<PeriodKind, Window[]>();
  for (const period of periods) {
    const window = windowOf(period, 'gapsBetween');
    const kind = kindOf(window);
    if (!TILING.has(kind)) continue;
    const sameKind = byKind.get(kind);
    if (sameKind === undefined) byKind.set(kind, [window]);
    else sameKind.push(window);
  }
  return [...byKind.values()].flatMap(gapsOfOneKind);
}

function gapsOfOneKind(windows: readonly Window[]): readonly Period[] {
  const present = new Set(windows.map(startOf));
  const sorted = [...windows].sort((a, b) => startOf(a) - startOf(b));
  const gaps: Period[] = [];
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return gaps;
  for (let window = first; startOf(window) < startOf(last); window = next(window)) {
    if (!present.has(startOf(window))) gaps.push(periodOf(window));
  }
  return gaps;
}

function startOf(window: Window): number {
  return isMonthWindow(window) ? window.start : (window.first ?? -Infinity);
}

function next(window: Window): Window {
  if (isMonthWindow(window)) return { ...window, start: window.start + window.months };
  const days = window.last - (window.first ?? window.last) + 1;
  return { first: window.last + 1, last: window.last + days };
}
