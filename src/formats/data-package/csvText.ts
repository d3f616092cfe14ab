import type { CellWriter } from '../csv/cellWriter.js';
import type { Table } from './tables/table.js';

/** @internal A table as CSV; a cell without a value is empty. */
export function csvText({ fields, rows }: Table, { line }: CellWriter): string {
  const lines = rows.map((row) => line(row.map((cell) => String(cell ?? ''))));
  return line(fields.map(({ name }) => name)) + lines.join('');
}
