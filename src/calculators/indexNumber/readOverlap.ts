import { signOf } from '../../figure/decimal.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Period } from '../../period/period.js';
import type { Bounded } from '../common/evaluate.js';
import { totalOf } from '../common/leaveOneOut.js';
import { notBelowZero } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { piecesAt } from '../common/piecesAt.js';
import type { Basket, Levels, NullReason } from '../result.js';
import { tilesOf } from './tilesOf.js';

/** @internal The levels of one of two series where they overlap. */
export interface OverlapSide<U extends Unit> {
  readonly operands: Basket<U>;
  readonly levels: readonly Quantity<U>[];
  readonly sum: Bounded;
}

/** @internal Two series where they overlap, or why they cannot be linked there. */
export interface Overlap<U extends Unit> {
  readonly older: OverlapSide<U>;
  readonly newer: OverlapSide<U>;
  readonly windows: readonly Period[];
  readonly unit: U | null;
  readonly reason: NullReason | null;
}

/** @internal Two series, or what is known of each. */
export interface Both<T> {
  readonly older: T;
  readonly newer: T;
}

/** @internal Reads two series where they overlap: at a window, or at the windows of one sort that fill it in both. */
export function readOverlap<U extends Unit>(
  caller: string,
  series: Both<Levels<U>>,
  windows: Both<readonly Period[]>,
  overlap: Period,
): Overlap<U> {
  const inNewer = new Set(windows.newer);
  const shared = tilesOf(
    windows.older.filter((window) => inNewer.has(window)),
    overlap,
  );
  const tiles = shared ?? [];
  const [older, newer] = [readSide(caller, series.older, tiles), readSide(caller, series.newer, tiles)];
  const all = [...older.levels, ...newer.levels];
  const absent = tilesOf(windows.older, overlap) === null ? 'missing-base' : 'missing-current';
  const missing = shared === null ? absent : missingReason(older, newer, tiles.length);
  const [unit = null, ...others] = new Set(all.map((level) => level.unit));
  const mixed = others.length > 0 ? 'incomparable-unit' : null;
  return { older, newer, windows: tiles, unit, reason: missing ?? mixed ?? signReason(all, older.sum, newer.sum) };
}

function readSide<U extends Unit>(caller: string, series: Levels<U>, windows: readonly Period[]): OverlapSide<U> {
  const operands = piecesAt(caller, series, windows);
  const levels = Object.values(operands).flatMap((operand) => readOperand(operand, caller) ?? []);
  return { operands, levels, sum: totalOf(levels.map(notBelowZero)) };
}

function missingReason<U extends Unit>(older: OverlapSide<U>, newer: OverlapSide<U>, count: number): NullReason | null {
  if (older.levels.length < count) return 'missing-base';
  return newer.levels.length < count ? 'missing-current' : null;
}

function signReason(levels: readonly Quantity[], older: Bounded, newer: Bounded): NullReason | null {
  if (levels.some(({ value }) => signOf(value) < 0)) return 'negative-base';
  const zeros = [older, newer].filter(({ value }) => signOf(value) === 0).length;
  return zeros === 0 ? null : zeros === 2 ? 'no-trade' : 'zero-base';
}
