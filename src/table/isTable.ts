import { FREQUENCIES } from './frequency.js';
import type { Table } from './tableModel.js';

/** @internal Whether a value has the columns of a table, each with a cell for every row: tables are plain data, which may come from anywhere. */
export function isTable(value: unknown): value is Table {
  if (!isRecord(value) || !isRecord(value['dimensions']) || !isRecord(value['measure'])) return false;
  const { size, dimensions, frequency, periods, starts, measure, status, reasons } = value;
  const isColumn = (column: unknown): boolean =>
    (Array.isArray(column) || ArrayBuffer.isView(column)) && (column as ArrayLike<unknown>).length === size;
  const isColumnOrNone = (column: unknown): boolean => column === null || isColumn(column);
  const isDictionary = (one: unknown): boolean =>
    isRecord(one) && Array.isArray(one['values']) && isColumn(one['codes']);
  const { kind, exponent, value: levels, low, high, numbers, operands } = measure;
  const isMeasure =
    kind === 'levels'
      ? Number.isInteger(exponent) && isColumn(levels) && isColumnOrNone(low) && isColumnOrNone(high)
      : kind === 'results' && isColumn(numbers) && isRecord(operands);
  return (
    isMeasure &&
    (FREQUENCIES as readonly unknown[]).includes(frequency) &&
    isColumn(periods) &&
    ArrayBuffer.isView(starts) &&
    Object.values(dimensions).every(isDictionary) &&
    [status, reasons].every((one) => one === null || isDictionary(one))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
