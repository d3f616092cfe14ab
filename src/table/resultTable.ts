import type { Dictionary, TableResults, Sheet, Table } from './tableModel.js';

/** @internal A result with a number, or a reason, for each row of a table. */
export function resultTable(
  { size, dimensions, frequency, periods, starts }: Sheet,
  measure: Omit<TableResults, 'kind'>,
  reasons: Dictionary,
): Table<TableResults> {
  const results: TableResults = { kind: 'results', ...measure };
  return Object.freeze({ size, dimensions, frequency, periods, starts, measure: results, status: null, reasons });
}
