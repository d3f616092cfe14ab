import { warningsBetween } from '../calculators/common/warningsBetween.js';
import { resultAt } from './formulas.js';
import { findWindow, windowAt } from './frequency.js';
import { textAt } from './levelAt.js';
import { requireTable } from './requireTable.js';
import type { LevelRow, ResultRow, Row } from './row.js';
import { flagsIn } from './status.js';
import type { Dictionary, TableLevels, TableOperand, TableResults, Table } from './tableModel.js';

/**
 * The rows of a table as records, one after another; none is made before it is asked for.
 *
 * Units: a row of results says the unit of its number, and what the levels were in as `levelUnit`; a row of levels has the text of
 * the dimension `unit`, where there is one.
 *
 * @param table - The table.
 * @returns An iterator over the rows, in the order of the table.
 * @throws ChinaAseanError `invalid-argument` when it is no table.
 *
 * @example
 * import { formatFigure } from 'china-asean';
 * import { rows, shares, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['161.9', '101.5'] });
 * [...rows(trade)].map(({ partner, period, value }) => [partner, period, value]); // => [['MY', '2024', '101.5'], ['VN', '2024', '161.9']]
 * [...rows(shares(trade, 'partner'))].map((row) => formatFigure(row, { decimals: 1 })); // => ['38.5%', '61.5%']
 */
export function rows<M extends TableLevels | TableResults>(table: Table<M>): Generator<Row<M>> {
  requireTable('rows', table);
  return rowsOf(table) as Generator<Row<M>>;
}

// the check is not to wait for the first row
function* rowsOf(table: Table): Generator<Row> {
  const columns = Object.entries(table.dimensions);
  const units = new Map(columns).get('unit') ?? null;
  for (let row = 0; row < table.size; row += 1) yield rowAt(table, row, columns, units);
}

function rowAt(
  table: Table,
  row: number,
  columns: readonly (readonly [name: string, column: Dictionary])[],
  units: Dictionary | null,
): Row {
  const { frequency, periods, measure, status, reasons } = table;
  const unit = units && entryAt(units, row);
  const reason = reasons === null ? '' : entryAt(reasons, row);
  return {
    ...Object.fromEntries(columns.map(([name, column]) => [name, entryAt(column, row)])),
    period: windowAt(periods[row] ?? 0, frequency, 'rows'),
    ...(measure.kind === 'levels' ? levelsAt(measure, row, unit) : numbersAt(measure, row, unit)),
    status: measure.kind === 'levels' ? (status === null ? '' : entryAt(status, row)) : statusAt(measure, row),
    warnings: warningsAt(table, row),
    reason: reason === '' ? null : reason,
  } as Row; // every formula gives a number or a reason
}

function entryAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row] ?? 0] ?? '';
}

function levelsAt(
  levels: TableLevels,
  row: number,
  unit: string | null,
): Pick<LevelRow, 'value' | 'unit' | 'low' | 'high'> {
  const { value, low, high } = levels;
  return {
    value: textAt(levels, value, row),
    unit,
    low: low && textAt(levels, low, row),
    high: high && textAt(levels, high, row),
  };
}

type Numbers = Pick<ResultRow, 'value' | 'unit' | 'levelUnit' | 'low' | 'high'>;

function numbersAt(results: TableResults, row: number, levelUnit: string | null): Numbers {
  const { unit } = results;
  if (Number.isNaN(results.numbers[row])) return { value: null, unit, levelUnit, low: null, high: null };
  const { value, low, high } = resultAt(results, row);
  const areBounded = Object.values(results.operands).some(({ levels }) => levels.low !== null);
  return { value, unit, levelUnit, low: areBounded ? low : null, high: areBounded ? high : null };
}

function statusAt({ operands }: TableResults, row: number): string {
  const flags = Object.values(operands).flatMap((operand) => operandFlags(operand, row));
  return [...new Set(flags)].sort().join(' ');
}

function operandFlags({ status, places }: TableOperand, row: number): readonly string[] {
  const place = places === null ? row : (places[row] ?? -1);
  return status === null || place < 0 ? [] : flagsIn(entryAt(status, place));
}

// as calculators warn of two windows that are compared
function warningsAt({ measure, periods, frequency }: Table, row: number): string {
  const between = measure.kind === 'levels' ? undefined : measure.constants['windowsBetween'];
  const period = periods[row] ?? 0;
  if (between === undefined) return '';
  return warningsBetween(windowAt(period, frequency, 'rows'), findWindow(period - between, frequency)).join(' ');
}
