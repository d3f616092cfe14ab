import { signOf } from '../../figure/decimal.js';
import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { levelAt } from '../common/levelAt.js';
import type { Bounded } from '../common/evaluate.js';
import { leaveOneOut, totalOf } from '../common/leaveOneOut.js';
import { membersOf } from '../common/operand.js';
import { notBelowZero } from '../common/readFlows.js';
import { readLevels, type Alike } from '../common/readLevels.js';
import { readOperand } from '../common/readOperand.js';
import { breaksBetween, membersDiffer } from '../common/readChange.js';
import type { Basket, Levels, NullReason } from '../result.js';
import { sortOf, tilesOf } from './tilesOf.js';

/** @internal The base of an index for windows of one sort: those that it is the mean of, and why no index can be on it, if so. */
export interface IndexBase<U extends Unit> {
  readonly windows: readonly Period[];
  readonly operands: Basket<U>;
  /** The sum of the levels. */
  readonly total: Bounded;
  /** Each level with the sum of the others. */
  readonly pairs: ReturnType<typeof leaveOneOut>;
  readonly reason: NullReason | null;
  /** The records of the partners, where they are given. */
  readonly partners: readonly TradePartner[] | undefined;
}

const ALIKE: Alike = {
  dimensions: ['indicator', 'reporter', 'partner', 'asset', 'flow'],
  windows: () => true,
};

/** @internal Reads the levels of the windows of one sort that a base is made of. */
export function readIndexBase<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  windows: readonly Period[],
  sort: string,
  base: Period,
  partners?: readonly TradePartner[],
): IndexBase<U> {
  const own = windows.filter((window) => sortOf(window) === sort);
  const tiles = tilesOf(own, base) ?? [];
  const ofOtherSort = tiles.length === 0 && tilesOf(windows, base) !== null;
  const operands: Basket<U> = Object.freeze(Object.fromEntries(tiles.map((tile) => [tile, levelAt(levels, tile)])));
  const read = tiles.flatMap((tile) => {
    const level = readOperand(operands[tile], caller);
    return level === null ? [] : [[tile, level] as const];
  });
  const values = read.map(([, { value }]) => value);
  const missing = tiles.length === 0 || read.length < tiles.length;
  const negative = values.some((value) => signOf(value) < 0);
  const zero = values.every((value) => signOf(value) === 0);
  const found = new Map(read.map(([tile, level]) => [tile, notBelowZero(level)]));
  const absent = ofOtherSort ? 'incomparable-period' : missing ? 'missing-base' : null;
  return {
    windows: tiles,
    partners,
    operands,
    total: totalOf(found.values()),
    pairs: leaveOneOut(found),
    reason: absent ?? (negative ? 'negative-base' : zero ? 'zero-base' : null),
  };
}

/** @internal Why a window has no index on a base, if so. */
export function reasonAgainst<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  window: Period,
  base: IndexBase<U>,
): NullReason | null {
  if (base.reason !== null) return base.reason;
  const level = levelAt(levels, window);
  const members = membersOf(level)?.join();
  const partners = base.partners ?? [];
  for (const tile of base.windows) {
    const pair = readLevels(caller, level, base.operands[tile], ALIKE);
    if (pair.reason !== null) return pair.reason;
    if (signOf(pair.level.value) < 0) return 'sign-change';
    const others = membersOf(base.operands[tile])?.join();
    if (members !== undefined && others !== undefined && members !== others) return 'composition-change';
    if (membersDiffer({ current: level, base: base.operands[tile], period: window, basePeriod: tile }, partners)) {
      return 'composition-change';
    }
    const [earlier, later] = comparePeriods(window, tile) < 0 ? [window, tile] : [tile, window];
    if (breaksBetween({ current: null, base: null, period: later, basePeriod: earlier, levels })) return 'break';
  }
  return null;
}
