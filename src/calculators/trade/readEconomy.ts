import type { Unit } from '../../figure/unit.js';
import { readFlows, requireAlike, valuesOf, type Flows } from '../common/readFlows.js';
import type { Operand } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal The exports, imports and gross domestic product of one reporter, of one unit and window. */
export function readEconomy<U extends Unit>(
  caller: string,
  exports: Operand<U>,
  imports: Operand<U>,
  gdp: Operand<U>,
): Flows<'exports' | 'imports' | 'gdp', U> {
  requireFlow(caller, 'export', [exports]);
  requireFlow(caller, 'import', [imports]);
  requireAlike(caller, [exports, imports], ['indicator', 'partner', 'asset']);
  const operands = { exports, imports, gdp };
  const read = readFlows<'exports' | 'imports' | 'gdp', U>(caller, operands, { alike: ['reporter'], bases: ['gdp'] });
  if (read.reason !== null) return read;
  // the product is an account of its own, the trade is one count
  return valuesOf([exports, imports], 'basis').length > 1 ? { reason: 'incomparable-basis' } : read;
}
