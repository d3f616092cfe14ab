import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { requireKeys } from '../requireKeys.js';
import { builderFor } from './builderFor.js';
import type { Frequency } from './frequency.js';
import type { ColumnNumber } from './integerColumn.js';
import type { TableLevels, Table } from './tableModel.js';

/** The columns of a table, all of one length. */
export interface Columns {
  /**
   * The dimensions by name, in the order by which rows are sorted. Numbers that differ in one named `unit`, `basis`, `indicator` or `flow`
   * are not put together; `mirror` takes `reporter`, `partner` and `flow`. Other spellings of these are names like any other.
   */
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
 *   `invalid-argument` when a column is no list, a name of a dimension cannot be one, or the columns or options are others.
 *
 * @example
 * import { tableFromColumns } from 'china-asean/table';
 *
 * const columns = { dimensions: { partner: ['VN', 'MY'] }, periods: ['2024', '2024'], values: ['161.9', null] } as const;
 * tableFromColumns(columns).size; // => 2
 */
export function tableFromColumns(columns: Columns, options: TableOptions = {}): Table<TableLevels> {
  requireKeys('tableFromColumns', columns, COLUMNS, 'columns');
  requireKeys('tableFromColumns', options, { frequency: true, duplicates: true });
  const { periods, values, low, high, status } = columns;
  requireRecord(columns.dimensions);
  const names = Object.keys(columns.dimensions);
  const dimensions = Object.values(columns.dimensions);
  requireOneLength([
    ...Object.entries(columns.dimensions),
    ['periods', periods],
    ['values', values],
    ...Object.entries({ low, high, status }).filter(([, column]) => column !== undefined),
  ]);
  const hasBounds = low !== undefined || high !== undefined;
  const builder = builderFor('tableFromColumns', {
    dimensions: names,
    bounds: hasBounds,
    status: status !== undefined,
    ...options,
  });
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

const COLUMNS = { dimensions: true, periods: true, values: true, low: true, high: true, status: true } as const;

function requireRecord(dimensions: unknown): void {
  if (typeof dimensions === 'object' && dimensions !== null && !Array.isArray(dimensions)) return;
  throw refusal('expected a record of dimensions, each a list of texts', dimensions);
}

function refusal(expected: string, got: unknown): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `tableFromColumns: ${expected}, got ${quote(got)}`);
}

// a typed array is a list too
function requireOneLength(columns: readonly (readonly [name: string, column: unknown])[]): void {
  const lengths = columns.map(([name, column]) => {
    if (!Array.isArray(column) && !ArrayBuffer.isView(column)) throw refusal(`expected a list of ${name}`, column);
    return [name, (column as ArrayLike<unknown>).length] as const;
  });
  if (new Set(lengths.map(([, length]) => length)).size <= 1) return;
  const list = lengths.map(([name, length]) => `${name} has ${length}`).join(', ');
  throw new ChinaAseanError('invalid-table', `tableFromColumns: expected columns of one length, got others: ${list}`, {
    lengths: Object.fromEntries(lengths),
  });
}
