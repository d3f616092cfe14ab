import { ChinaAseanError, quote } from '../errors.js';
import { containsPeriod } from '../period/containsPeriod.js';
import type { Period } from '../period/period.js';
import { windowOf } from '../period/window.js';
import { compact } from './compact.js';
import { windowAt } from './frequency.js';
import { keyed } from './keyed.js';
import { requireDimensions } from './requireDimensions.js';
import type { TableFilter } from './tableFilter.js';
import type { Dictionary, TableLevels, TableResults, Table } from './tableModel.js';
import { takeDictionary, takeLevels, takeNumbers, takeOperand } from './takeRows.js';

/** @internal The rows that a filter asks for. */
export function filtered<M extends TableLevels | TableResults>(
  caller: string,
  table: Table<M>,
  filter: TableFilter,
): Table<M> {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    const expected = 'expected a record of dimensions with the texts that are wanted, or within';
    throw new ChinaAseanError('invalid-argument', `${caller}: ${expected}, got ${quote(filter)}`);
  }
  const { within, ...wanted } = filter;
  const names = Object.keys(wanted).filter((name) => wanted[name] !== undefined);
  requireDimensions(caller, table, names, ['within']);
  const keep = new Uint8Array(table.size).fill(1);
  for (const name of names) {
    const { values, codes } = table.dimensions[name] as Dictionary;
    const texts = new Set([wanted[name]].flat());
    const isWanted = Uint8Array.from(values, (value) => Number(texts.has(value)));
    for (let row = 0; row < table.size; row += 1) if (isWanted[codes[row] as number] === 0) keep[row] = 0;
  }
  if (within !== undefined) {
    windowOf(within, caller);
    keepWithin(caller, keep, table, within);
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

function keepWithin(caller: string, keep: Uint8Array, { periods, frequency }: Table, within: Period): void {
  const known = new Map<number, number>();
  for (let row = 0; row < keep.length; row += 1) {
    const period = periods[row] ?? 0;
    const isWithin = known.get(period) ?? Number(containsPeriod(within, windowAt(period, frequency, caller)));
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
