import { ChinaAseanError, quote } from '../../errors.js';
import { requireKeys } from '../../requireKeys.js';
import { TABLE_DIMENSIONS, type TableField } from './tableField.js';

/** A dimension of a table. */
export interface NamedDimension {
  readonly name: string;
  /** What it is called in the input. */
  readonly column: string;
  /** Whether an option names it: every row has a text there. */
  readonly isNamed: boolean;
}

/**
 * @internal The dimensions that options name, those that are fields first; what names none, and what is named twice, is refused.
 *
 * @param fields - The fields besides dimensions that a column of the format can hold.
 */
export function namedDimensions(
  caller: string,
  columns: Readonly<Partial<Record<TableField, string | undefined>>>,
  dimensions: readonly string[],
  fields: readonly TableField[],
): readonly NamedDimension[] {
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(
    [...TABLE_DIMENSIONS, ...fields].map((field) => [field, field]),
  );
  requireKeys<Readonly<Record<string, unknown>>>(caller, columns, known, 'columns');
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`, { got });
  };
  const taken = new Set<unknown>();
  for (const [field, column] of Object.entries(columns)) {
    if (column === undefined) continue;
    if (typeof column !== 'string' || column === '') refuse(`a text as columns.${field}`, column);
    if (taken.has(column)) refuse('each column once in the option columns', column);
    taken.add(column);
  }
  const named = TABLE_DIMENSIONS.flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [{ name, column, isNamed: true }];
  });
  for (const name of dimensions) {
    if (taken.has(name)) refuse('dimensions that are not among the columns too', name);
    if (named.some((one) => one.name === name)) refuse('dimensions that are not called as a field in columns is', name);
  }
  return [...named, ...dimensions.map((name) => ({ name, column: name, isNamed: true }))];
}
