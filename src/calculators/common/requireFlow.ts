import { ChinaAseanError, quote } from '../../errors.js';
import type { Flow } from '../../model/observation.js';
import { observationsIn } from './operand.js';
import type { Operand } from '../result.js';

/**
 * Refuses an observation of another flow than the one that it stands for: imports given for exports. What was computed from
 * imports may well be an estimate of exports, so results are not asked.
 *
 * @internal
 */
export function requireFlow(caller: string, flow: Flow, operands: readonly Operand[]): void {
  const others = operands.flatMap((operand) => observationsIn(operand).filter((found) => found === operand));
  const other = others.find((observation) => observation.flow !== undefined && observation.flow !== flow);
  if (other === undefined) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected observations of the flow ${flow}, got ${quote(other.flow)}`,
    { flow: other.flow, id: other.id },
  );
}
