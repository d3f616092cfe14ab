import type { NullReason, Operand } from '../result.js';

const LASTING: ReadonlySet<NullReason> = /* @__PURE__ */ new Set(['break', 'composition-change'] as const);

/**
 * The reason for which a result has no value, where it is one that also holds for whatever is computed from it: not a number
 * that is missing, but levels that do not compare.
 *
 * @internal
 */
export function reasonOf(operand: Operand): NullReason | null {
  if (typeof operand !== 'object' || operand === null || !('reason' in operand)) return null;
  return operand.reason !== null && LASTING.has(operand.reason) ? operand.reason : null;
}
