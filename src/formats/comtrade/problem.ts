import { quote, type Issue } from '../../errors.js';
import type { FieldNames, RowFields } from './rowFields.js';

/** What is wrong with a field. */
export interface Problem {
  readonly field: keyof RowFields;
  readonly message: string;
}

/** @internal */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'field' in value;
}

/** @internal What a problem says. */
export function expected(what: string, actual: unknown): string {
  return `expected ${what}, got ${quote(actual)}`;
}

const WINDOW: readonly (keyof RowFields)[] = ['frequency', 'period', 'year', 'month'];

/** @internal The issues of a row. */
export function issuesOf(
  problems: readonly Problem[],
  names: FieldNames,
  place: string,
  row: number,
): readonly Issue[] {
  return problems.map(({ field, message }) => ({
    code: WINDOW.includes(field) ? 'invalid-period' : 'invalid-value',
    path: [place, row, names[field] ?? field],
    message,
  }));
}
