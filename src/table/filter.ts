import { containsPeriod } from '../period/containsPeriod.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { compact } from './compact.js';
import { windowAt } from './frequency.js';
import { keyed } from './keyed.js';
import { requireDimensions } from './requireDimensions.js';
import type { Dictionary, TableLevels, TableResults, Table } from './tableModel.js';
import { takeDictionary, takeLevels, takeNumbers, takeOperand } from './takeRows.js';

/** Which rows are wanted: for each dimension that is named one text or several, and a window that the rows lie within. */
export interface TableFilter {
  /** The wanted texts of a dimension. */
  readonly [dimension: string]: string | readonly string[] | undefined;
  /** A window that the windows of the rows lie within. */
  readonly within?: Period | undefined;
}

/**
 * The rows that a filter asks for.
 *
 * @param table - Any table.
 * @param wanted - For each dimension that is restricted, the text or texts that are wanted; `within` restricts the windows.
 * @returns A new table with the rows that have them all.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions; `invalid-period` when the window is malformed.
 *
 * @example
 * import { filter, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'MY', 'VN'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024-01', '2024-01', '2023-12'], values: [1, 2, 3] });
 * [...rows(filter(trade, { partner: 'VN', within: '2024' }))].map(({ value }) => value); // => ['1']
 */
export function filter<M extends TableLevels | TableResults>(
  table: Table<M>,
  { within, ...wanted }: TableFilter,
): Table<M> {
  const names = Object.keys(wanted).filter((name) => wanted[name] !== undefined);
  requireDimensions('filter', table, names);
  const keep = new Uint8Array(table.size).fill(1);
  for (const name of names) {
    const { values, codes } = table.dimensions[name] as Dictionary;
    const texts = new Set([wanted[name]].flat());
    const isWanted = Uint8Array.from(values, (value) => Number(texts.has(value)));
    for (let row = 0; row < table.size; row += 1) if (isWanted[codes[row] as number] === 0) keep[row] = 0;
  }
  if (within !== undefined) {
    windowOf(within, 'filter');
    keepWithin(keep, table, within);
  }
  return takenRows(table, keptRows(keep));
}

function keptRows(keep: Uint8Array): Uint32Array {
  const rows = new Uint32Array(keep.length);
  let count = 0;
  for (let row = 0; row < keep.length; row += 1) {
    if (keep[row] !== 1) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

function keepWithin(keep: Uint8Array, { periods, frequency }: Table, within: Period): void {
  const known = new Map<number, number>();
  for (let row = 0; row < keep.length; row += 1) {
    const period = periods[row] ?? 0;
    const isWithin = known.get(period) ?? Number(containsPeriod(within, windowAt(period, frequency)));
    known.set(period, isWithin);
    keep[row] = (keep[row] ?? 0) & isWithin;
  }
}

function takenRows<M extends TableLevels | TableResults>(table: Table<M>, order: Uint32Array): Table<M> {
  const { frequency, periods, measure, status, reasons } = table;
  const dimensions = Object.entries(table.dimensions).map(
    ([name, dictionary]) => [name, compact(takeDictionary(dictionary, order))] as const,
  );
  return Object.freeze({
    ...keyed(dimensions, order.length),
    frequency,
    periods: takeNumbers(periods, order),
    measure: takenMeasure(measure, order) as M,
    status: status && takeDictionary(status, order),
    reasons: reasons && takeDictionary(reasons, order),
  });
}

function takenMeasure(measure: TableLevels | TableResults, order: Uint32Array): TableLevels | TableResults {
  if (measure.kind === 'levels') return takeLevels(measure, order);
  const operands = Object.entries(measure.operands).map(
    ([name, operand]) => [name, takeOperand(operand, order)] as const,
  );
  return { ...measure, numbers: takeNumbers(measure.numbers, order), operands: Object.fromEntries(operands) };
}
