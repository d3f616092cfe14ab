import { add, signOf } from '../../figure/decimal.js';
import { over } from '../../figure/fraction.js';
import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { down, evaluate, up } from '../common/evaluate.js';
import { commonPeriod, periodOf } from '../common/operand.js';
import { calculated, notCalculated, type Work } from '../common/outcome.js';
import { notBelowZero, type Flows } from '../common/readFlows.js';
import { notBelowMinusOne } from '../common/notBelowMinusOne.js';
import { readRatio } from '../common/readRatio.js';
import { upFrom } from '../common/upFrom.js';
import type { NullReason, Operand, Result } from '../result.js';
import { compareMirrors, withoutComparison, type MirrorComparison } from './compareMirrors.js';
import { onePlus } from './mirrorFormulas.js';
import { unitOf } from './readTrade.js';

/** The comparison with imports from which a stated margin was taken off. */
export interface AdjustedMirror<U extends Unit = Unit> extends MirrorComparison<U> {
  /** The imports free on board: imports / (1 + margin), flag `E`. */
  readonly imports: Result<U>;
}

/** @internal The comparison of exports with imports free on board. */
export function adjustMirror<U extends Unit>(
  caller: string,
  [exports, imports]: readonly [Operand<U>, Operand<U>],
  margin: Operand<'ratio'>,
  read: Flows<'exports' | 'imports', U>,
): AdjustedMirror<U> {
  const freeOnBoard = readFreeOnBoard(caller, imports, margin);
  const given = { inputs: { exports, imports, margin }, period: commonPeriod(exports, imports), estimate: true };
  const without = (reason: NullReason): AdjustedMirror<U> => {
    const nothing = withoutComparison<U>(given, unitOf(reason, exports, imports), reason, FREE_ON_BOARD);
    return Object.freeze({ imports: freeOnBoard.result, ...nothing });
  };
  if (read.reason !== null) return without(read.reason);
  if (freeOnBoard.reason !== null) return without(freeOnBoard.reason);
  const comparison = compareMirrors<U>(given, { ...read.flows, margin: freeOnBoard.margin });
  return Object.freeze({ imports: freeOnBoard.result, ...comparison });
}

const FREE_ON_BOARD = 'imports / (1 + margin)';

type FreeOnBoard<U extends Unit> =
  | { readonly reason: null; readonly result: Result<U>; readonly margin: Quantity<'ratio'> }
  | { readonly reason: NullReason; readonly result: Result<U> };

function readFreeOnBoard<U extends Unit>(
  caller: string,
  imports: Operand<U>,
  margin: Operand<'ratio'>,
): FreeOnBoard<U> {
  const work: Work = { method: FREE_ON_BOARD, inputs: { imports, margin }, period: periodOf(imports), estimate: true };
  const read = readRatio(caller, imports, margin, ['level']);
  const fail = (unit: U | null, reason: NullReason): FreeOnBoard<U> => ({
    reason,
    result: notCalculated(work, unit, reason),
  });
  if (read.reason !== null) return fail(read.unit, read.reason);
  const { level, ratio, unit } = read;
  if (signOf(level.value) < 0) return fail(unit, 'negative-base');
  if (signOf(add('1', ratio.value)) <= 0) return fail(unit, 'not-identified');
  const freight = notBelowMinusOne(ratio);
  const { value, ...bounds } = evaluate(
    { imports: up(notBelowZero(level)), margin: down(freight) },
    (n) => over(n.imports, onePlus(n.margin)),
    upFrom('0', level),
  );
  return { reason: null, result: calculated(work, unit, value, bounds), margin: freight };
}
