import { ChinaAseanError } from '../../errors.js';
import { given } from './given.js';

/** @internal Refuses a record that is no number with its unit: a series, a dataset. What is no record is left to `readQuantity`. */
export function requireOperand(caller: string, operand: unknown): void {
  if (typeof operand !== 'object' || operand === null) return;
  const { figure, value } = operand as {
    readonly figure?: { readonly value?: unknown } | null;
    readonly value?: unknown;
  };
  if ((figure ?? { value }).value !== undefined) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a figure, an observation or a result, got ${given(operand)} (take one of its observations)`,
  );
}
