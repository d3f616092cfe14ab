import type { Unit } from '../../figure/unit.js';
import { readFlows, type Flows } from '../common/readFlows.js';
import type { Operand } from '../result.js';

/** @internal Indices of one reporter, basis and window. */
export function readIndices<Name extends string>(
  caller: string,
  indices: Readonly<Record<Name, Operand<'index'>>>,
  bases: readonly Name[] = [],
): Flows<Name, 'index'> {
  const read = readFlows<Name, 'index'>(caller, indices, { alike: ['reporter', 'basis'], bases });
  if (read.reason !== null) return read;
  const units = Object.values<{ readonly unit: Unit }>(read.flows).map(({ unit }) => unit);
  return units.every((unit) => unit === 'index') ? read : { reason: 'incomparable-unit' };
}
