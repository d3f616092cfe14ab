import type { Unit } from '../../figure/unit.js';
import type { Operand, Result } from '../result.js';

/** @internal A result for each part of a basket. */
export function resultsByName<U extends Unit, N extends string>(
  parts: Readonly<Record<N, Operand>>,
  resultOf: (name: N) => Result<U>,
): Readonly<Record<N, Result<U>>> {
  const entries = (Object.keys(parts) as N[]).map((name) => [name, resultOf(name)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Record<N, Result<U>>;
}
