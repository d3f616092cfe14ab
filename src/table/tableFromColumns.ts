import { ChinaAseanError } from '../errors.js';
import type { Period } from '../period/period.js';
import type { Frequency } from './frequency.js';
import type { ColumnNumber } from './integerColumn.js';
import type { TableLevels, Table } from './tableModel.js';
import { tableBuilder } from './tableBuilder.js';

/** The columns of a table, all of one length. */
export interface Columns {
  /** The dimensions by name, in the order by which rows are sorted. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** The windows. */
  readonly periods: readonly Period[];
  /** The numbers. */
  readonly values: readonly ColumnNumber[];
  /** The least that each number can be; `null` is an open side. Default: all are open if `high` is given, else no bounds are known. */
  readonly low?: readonly ColumnNumber[] | undefined;
  /** The greatest that each number can be, likewise. */
  readonly high?: readonly ColumnNumber[] | undefined;
  /** The status flags of each row, with spaces between them. Default: none. */
  readonly status?: readonly string[] | undefined;
}

/** How a table is made of rows that are given. */
export interface TableOptions {
  /** The sort of window of all rows; rows of another are refused. Default: that of the first row. */
  readonly frequency?: Frequency | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
}

/**
 * Makes a table of columns.
 *
 * @param columns - The columns, all of one length.
 * @param options - The frequency, and what is done about duplicates.
 * @returns The table, its rows sorted by key and time.
 * @throws ChinaAseanError `invalid-table` when the columns are of several lengths, or rows are of another frequency or of the key
 *   and window of another row; `invalid-decimal` and `invalid-period` when a number or a window is malformed, with its row;
 *   `invalid-argument` when a name of a dimension cannot be one.
 *
 * @example
 * import { tableFromColumns } from 'china-asean/table';
 *
 * const columns = { dimensions: { partner: ['VN', 'MY'] }, periods: ['2024', '2024'], values: ['161.9', null] } as const;
 * tableFromColumns(columns).size; // => 2
 */
export function tableFromColumns(columns: Columns, options: TableOptions = {}): Table<TableLevels> {
  const { periods, values, low, high, status } = columns;
  const names = Object.keys(columns.dimensions);
  const dimensions = Object.values(columns.dimensions);
  requireOneLength({ ...columns.dimensions, periods, values, low, high, status });
  const hasBounds = low !== undefined || high !== undefined;
  const builder = tableBuilder({ dimensions: names, bounds: hasBounds, status: status !== undefined, ...options });
  for (const [row, period] of periods.entries()) {
    for (const [index, dimension] of dimensions.entries()) builder.dimension(index, dimension[row] ?? '');
    builder.period(period);
    builder.value(values[row]);
    if (hasBounds) builder.bounds(low?.[row], high?.[row]);
    if (status !== undefined) builder.status(status[row] ?? '');
    builder.endRow();
  }
  return builder.build();
}

function requireOneLength(columns: Readonly<Record<string, readonly unknown[] | undefined>>): void {
  const lengths = Object.entries(columns).flatMap(([name, column]) =>
    column === undefined ? [] : [[name, column.length] as const],
  );
  if (new Set(lengths.map(([, length]) => length)).size <= 1) return;
  const list = lengths.map(([name, length]) => `${name} has ${length}`).join(', ');
  throw new ChinaAseanError('invalid-table', `tableFromColumns: expected columns of one length, got others: ${list}`, {
    lengths: Object.fromEntries(lengths),
  });
}
