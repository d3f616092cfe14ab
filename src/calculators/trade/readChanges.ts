import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { periodOf } from '../common/operand.js';
import { requireAlike, valuesOf } from '../common/readFlows.js';
import { asAmounts, ONE_SERIES, readLevels, type LevelPair } from '../common/readLevels.js';
import type { NullReason, Operand } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal An amount and an earlier one, neither below zero. */
export interface Change<U extends Unit> {
  readonly level: Quantity<U>;
  readonly base: Quantity<U>;
}

/** @internal The changes of exports and of imports over the same time, or why there are none. */
export type Changes<U extends Unit> =
  { readonly reason: null; readonly exports: Change<U>; readonly imports: Change<U> } | { readonly reason: NullReason };

type LevelAndBase<U extends Unit> = readonly [level: Operand<U>, base: Operand<U>];

/** @internal Reads exports and imports of two windows: of one indicator, reporter, partner, basis and unit. */
export function readChanges<U extends Unit>(
  caller: string,
  exports: LevelAndBase<U>,
  imports: LevelAndBase<U>,
): Changes<U> {
  requireFlow(caller, 'export', exports);
  requireFlow(caller, 'import', imports);
  requireAlike(caller, [...exports, ...imports], ['indicator', 'reporter', 'partner', 'asset']);
  const read = ([level, base]: LevelAndBase<U>): LevelPair<U> => asAmounts(readLevels(caller, level, base, ONE_SERIES));
  const [x, m] = [read(exports), read(imports)];
  if (x.reason !== null) return x;
  if (m.reason !== null) return m;
  if (x.level.unit !== m.level.unit) return { reason: 'incomparable-unit' };
  if (valuesOf([...exports, ...imports], 'basis').length > 1) return { reason: 'incomparable-basis' };
  const sides = [0, 1] as const;
  const apart = sides.some((side) => differ(periodOf(exports[side]), periodOf(imports[side])));
  return apart ? { reason: 'incomparable-period' } : { reason: null, exports: x, imports: m };
}

function differ(a: unknown, b: unknown): boolean {
  return a !== null && b !== null && a !== b;
}
