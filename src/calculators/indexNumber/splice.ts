import type { Unit } from '../../figure/unit.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { windowOf } from '../../period/window.js';
import { requireKeys } from '../../requireKeys.js';
import { windowsWithLevel } from '../common/windowsWithLevel.js';
import { requireOneOf } from '../common/requireOneOf.js';
import type { Levels, Result, ResultsByPeriod } from '../result.js';
import { factorOf, keptAt, linkedAt, type Link } from './link.js';
import { readOverlap } from './readOverlap.js';
import { windowsIn } from '../common/windowsIn.js';

/** Two series that overlap. */
export interface SpliceSeries<U extends Unit = Unit> {
  /** The series that ends first. */
  readonly older: Levels<U>;
  /** The series that goes on. */
  readonly newer: Levels<NoInfer<U>>;
}

/** How two series are made one. */
export interface SpliceOptions {
  /** A window that both have, or a wider one that windows of one sort fill in both. */
  readonly overlap: Period;
  /** The side whose levels stay as they are. There is no default: the other side is no longer as it was published. */
  readonly keep: 'newer' | 'older';
}

/** Two series made one. */
export interface Spliced<U extends Unit = Unit> {
  /** What the levels of the other side were multiplied by. */
  readonly factor: Result<'ratio'>;
  /** The levels that were kept, and where the kept side has none those of the other side, multiplied: flag `E`. */
  readonly levels: ResultsByPeriod<U>;
}

/**
 * Links two series that overlap, such as an index before and after a change of its base or a series before and after a change
 * of its definition.
 *
 * Shape: factor = Σ kept / Σ other, over the windows of the overlap; other × factor for each window that the kept side does
 * not have. Growth rates within either side stay as they were; across the link they are those of the overlap.
 * Units: levels of one unit, none below zero on the side that is multiplied; the factor is a ratio.
 * Source: [docs/methods.md](../../../docs/methods.md#splice).
 *
 * @param series - The series that ends first, and the one that goes on.
 * @param options - Where they overlap, and which of them stays as it is.
 * @returns The factor and the levels. The factor is `null`, and so is each level that it is wanted for, with `missing-base`
 *   (the older series lacks a window of the overlap), `missing-current` (the newer one does), `zero-base`, `no-trade` (both are
 *   zero there), `negative-base` (a level of the overlap is below zero) or `incomparable-unit`; a level also with
 *   `missing-current` or `sign-change`.
 * @throws ChinaAseanError `invalid-argument` when the side to keep is not told, a name is unknown, a series is none or holds a
 *   level of another window than it says; `invalid-period` when a window is not canonical; `mixed-series` when the observations
 *   of one side are of different things.
 *
 * @example
 * import { quantity, splice } from 'china-asean';
 *
 * const older = { '2018': quantity(90, 'index'), '2019': quantity(96, 'index'), '2020': quantity(100, 'index') };
 * const newer = { '2020': quantity(80, 'index'), '2021': quantity(84, 'index') };
 * const { factor, levels } = splice({ older, newer }, { overlap: '2020', keep: 'newer' });
 * factor.value; // => '0.8'
 * [levels['2018']?.value, levels['2020']?.value, levels['2021']?.value]; // => ['72', '80', '84']
 * levels['2018']?.status; // => ['E']
 */
export function splice<U extends Unit>(series: SpliceSeries<U>, options: SpliceOptions): Spliced<U> {
  requireKeys('splice', series, { older: true, newer: true }, 'series');
  requireKeys('splice', options, { overlap: true, keep: true });
  const { older, newer } = series;
  const { overlap, keep } = options;
  requireOneOf('splice', 'keep', keep, ['newer', 'older']);
  windowOf(overlap, 'splice');
  const windows = { older: windowsIn('splice', older), newer: windowsIn('splice', newer) };
  const read = readOverlap<U>('splice', series, windows, overlap);
  const link: Link<U> = { read, options: { overlap, keep, overlapWindows: read.windows.length }, keep };
  const [kept, other] = keep === 'newer' ? [newer, older] : [older, newer];
  const own = new Set(windowsWithLevel('splice', kept));
  const rows = [...new Set([...windows.older, ...windows.newer])].sort(comparePeriods).map((window) => {
    const level = own.has(window) ? keptAt<U>(kept, window, link) : linkedAt<U>(other, window, link);
    return [window, level] as const;
  });
  return Object.freeze({
    factor: factorOf(link, overlap),
    levels: Object.freeze(Object.fromEntries(rows)) as ResultsByPeriod<U>,
  });
}
