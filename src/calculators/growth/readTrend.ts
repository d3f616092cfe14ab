import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { Period } from '../../period/period.js';
import { readOperand } from '../common/readOperand.js';
import type { Levels, NullReason } from '../result.js';
import { changeAt } from '../common/change.js';
import { operandAt } from '../common/operandAt.js';
import { readLogGrowth } from '../common/readChange.js';

/** @internal The levels of windows that have one, in order, and why they cannot be set against each other if they cannot. */
export interface Trend<U extends Unit> {
  readonly present: readonly Period[];
  readonly missing: readonly Period[];
  readonly reason: NullReason | null;
  readonly levels: ReadonlyMap<Period, Quantity<U>>;
}

/** @internal Reads levels over which a trend is fitted: at least two, and at least half of them, each comparable with the first. */
export function readTrend<U extends Unit>(
  caller: string,
  levels: Levels<U>,
  windows: readonly Period[],
  partners: readonly TradePartner[] = [],
): Trend<U> {
  const isThere = (window: Period): boolean => readOperand(operandAt(caller, levels, window), caller) !== null;
  const present = windows.filter(isThere);
  const missing = Object.freeze(windows.filter((window) => !present.includes(window)));
  const [first, ...others] = present;
  if (first === undefined || others.length === 0 || missing.length > present.length) {
    return { present, missing, reason: 'too-few-periods', levels: new Map() };
  }
  const found = new Map<Period, Quantity<U>>();
  for (const window of others) {
    const pair = readLogGrowth(caller, changeAt(caller, levels, window, first), partners);
    if (pair.reason !== null) return { present, missing, reason: pair.reason, levels: new Map() };
    found.set(first, pair.base).set(window, pair.level);
  }
  return { present, missing, reason: null, levels: found };
}
