import type { Unit } from '../../figure/unit.js';
import { monthsIn } from '../../period/monthsIn.js';
import type { Period } from '../../period/period.js';
import { sameWindowYearEarlier } from '../../period/sameWindowYearEarlier.js';
import { windowOf } from '../../period/window.js';
import { levelAt } from '../common/levelAt.js';
import { valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import type { Levels, NullReason } from '../result.js';
import { windowsWithLevel } from '../common/windowsWithLevel.js';
import { readPieces } from './readPieces.js';
import { fewestTiles } from './shortestPath.js';
import { reasonAgainstParts, type GrowingPart } from './weightedGrowth.js';

/** @internal A window with a growth rate, and the window of its level: a year earlier, or the same where that is missing. */
export interface GrowingWindow {
  readonly window: Period;
  readonly level: Period;
}

/** @internal The windows of whole months, with rates and levels, that fill a window; or why there are none. */
export function growingWindows<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  rates: Levels<'ratio'>,
  wanted: Period,
): readonly GrowingWindow[] | NullReason {
  const withLevel = windowsWithLevel(caller, levels);
  const withRate = windowsWithLevel(caller, rates).filter((window) => monthsIn(window) !== null);
  windowOf(wanted, caller);
  if (monthsIn(wanted) === null || sameWindowYearEarlier(wanted) === null) return 'incomparable-period';
  const known = new Map<Period, Period>();
  for (const window of withRate) {
    const level = [sameWindowYearEarlier(window), window].find((one) => one !== null && withLevel.includes(one));
    if (level != null) known.set(window, level);
  }
  const tiles = fewestTiles(caller, [...known.keys()], wanted);
  if (tiles === null) return fewestTiles(caller, withRate, wanted) === null ? 'missing-current' : 'missing-base';
  return tiles.map((window) => ({ window, level: known.get(window) ?? window }));
}

/** @internal Reads the levels and rates of windows that fill another, or says why its growth cannot be told from them. */
export function readGrowingParts<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  rates: Levels<'ratio'>,
  windows: readonly GrowingWindow[],
): { readonly reason: null; readonly parts: readonly GrowingPart[] } | { readonly reason: NullReason } {
  const operands = windows.map(({ level }) => levelAt(levels, level));
  const growth = windows.map(({ window }) => levelAt(rates, window));
  const read = readPieces<U>(caller, operands);
  if (read.reason !== null) return read;
  if (valuesOf([...operands, ...growth], 'basis').length > 1) return { reason: 'incomparable-basis' };
  const parts: GrowingPart[] = [];
  for (const [index, { window, level }] of windows.entries()) {
    const rate = readOperand(growth[index], caller, ['growth', 'level']);
    if (rate !== null && (rate.unit as Unit) !== 'ratio') return { reason: 'incomparable-unit' };
    const quantity = read.quantities[index];
    if (rate !== null && quantity !== undefined) parts.push({ rate, level: quantity, isBase: level !== window });
  }
  const reason = reasonAgainstParts(parts);
  return reason === null ? { reason, parts } : { reason };
}
