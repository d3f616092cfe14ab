import type { Quantity } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import { quantityOf } from '../common/operand.js';
import { readFlows, type Flows } from '../common/readFlows.js';
import type { NullReason, Operand } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal The exports and the imports of one reporter with one partner: of one indicator, basis, unit and window. */
export function readTrade<U extends Unit>(
  caller: string,
  exports: Operand<U>,
  imports: Operand<U>,
): Flows<'exports' | 'imports', U> {
  requireFlow(caller, 'export', [exports]);
  requireFlow(caller, 'import', [imports]);
  const alike = ['indicator', 'reporter', 'partner', 'asset', 'basis'] as const;
  return readFlows<'exports' | 'imports', U>(caller, { exports, imports }, { alike, bases: ['imports'] });
}

/** @internal The unit of a result that has no value: that of the operands, if they agree. */
export function unitOf<U extends Unit>(reason: NullReason, ...operands: readonly Operand<U>[]): U | null {
  if (reason === 'incomparable-unit') return null;
  const read = operands.map(quantityOf).find((quantity): quantity is Quantity<U> => quantity !== null);
  return read?.unit ?? null;
}
