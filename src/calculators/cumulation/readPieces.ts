import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { membersOf } from '../common/operand.js';
import { valuesOf } from '../common/readFlows.js';
import { readOperand } from '../common/readOperand.js';
import { reasonOf } from '../common/reasonOf.js';
import type { NullReason, Operand } from '../result.js';

/** @internal The levels of some windows of one thing, in their order, or why they do not go together. */
export type Pieces<U extends Unit> =
  | { readonly reason: null; readonly quantities: readonly Quantity<U>[]; readonly unit: U }
  | { readonly reason: NullReason };

/** @internal Reads levels of several windows, of any sign: of one unit, one basis and, for a bloc, the same members. */
export function readPieces<U extends Unit>(caller: string, operands: readonly Operand<U>[]): Pieces<U> {
  const read = operands.map((operand) => readOperand(operand, caller));
  const quantities = read.filter((quantity) => quantity !== null);
  const [unit, ...otherUnits] = new Set(quantities.map((quantity) => quantity.unit));
  const [hole] = operands.flatMap((operand) => reasonOf(operand) ?? []);
  if (unit === undefined || quantities.length < read.length) return { reason: hole ?? 'missing-current' };
  if (otherUnits.length > 0) return { reason: 'incomparable-unit' };
  if (valuesOf(operands, 'basis').length > 1) return { reason: 'incomparable-basis' };
  const compositions = new Set(operands.flatMap((operand) => membersOf(operand)?.join() ?? []));
  return compositions.size > 1 ? { reason: 'composition-change' } : { reason: null, quantities, unit };
}
