import { errorOfProduct, errorOfSum, nearestQuotient } from './doubleDouble.js';
import { foundPlaces, groupsOf, rowsByGroup, sheetOf } from './groups.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf } from './reasons.js';
import { dimensionsBut, requireSums } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { groupsBelowZero } from './shares.js';
import { unionOfStatus } from './status.js';
import { sumsOf } from './sums.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';
import { takeLevels, takeNumbers } from './takeRows.js';

/**
 * The Herfindahl–Hirschman index of concentration of the rows that differ in one dimension only: of the partners of each reporter.
 *
 * Shape: Σx² / (Σx)² over that dimension; from 1/N, N equal rows, to 1, all in one. The bounds are the least and greatest index of
 * any amounts within theirs. Units: amounts of one unit; the result is an index.
 * Source: [docs/methods.md](../../docs/methods.md#herfindahlhirschman-index).
 *
 * @param table - Levels.
 * @param of - The name of the dimension whose rows make up the whole.
 * @returns A row for each whole: the index, or `missing-current` where a part is missing, `sign-change` where one is below zero,
 *   `no-trade` where all are zero.
 * @throws ChinaAseanError `invalid-table` when the name is none of the table's dimensions, or its rows are not of one unit, say;
 *   `invalid-argument` when there is no table of levels, or they are ratios, ranks or the like.
 *
 * @example
 * import { herfindahlHirschman, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'TH', 'MY', 'SG'] };
 * const periods = ['2024', '2024', '2024', '2024'] as const;
 * const exports = tableFromColumns({ dimensions, periods, values: [30, 30, 20, 20] });
 * [...rows(herfindahlHirschman(exports, 'partner'))].map(({ period, value }) => [period, value]); // => [['2024', '0.26']]
 */
export function herfindahlHirschman(table: Table<TableLevels>, of: string): Table<TableResults> {
  requireLevels('herfindahlHirschman', table);
  const others = dimensionsBut('herfindahlHirschman', table, of);
  requireSums('herfindahlHirschman', table, others);
  const { measure, status } = table;
  const groups = groupsOf(table, others);
  const total = sumsOf(measure.value, groups);
  const found = foundPlaces(groups, total);
  const size = found.length;
  const { order, starts } = rowsByGroup(groups);
  const firsts = takeNumbers(starts, found);
  const lasts = found.map((place) => (starts[place + 1] as number) - 1);
  const levels = takeLevels(measure, order);

  const amounts = doublesOf(levels.value);
  const [totals, belowZero] = [doublesOf(total), groupsBelowZero(doublesOf(measure.value), groups)];
  const numbers = new Float64Array(size).fill(NaN);
  const reasons = new Uint8Array(size);
  let isCertain = areNarrow(levels.value, total);
  for (let row = 0; row < size; row += 1) {
    const place = found[row] as number;
    const whole = totals[place] as number;
    if (Number.isNaN(whole)) reasons[row] = REASON.missingCurrent;
    else if (belowZero?.[place] === 1) reasons[row] = REASON.signChange;
    else if (whole === 0) reasons[row] = REASON.noTrade;
    else {
      numbers[row] = nearestConcentration(amounts, firsts[row] as number, lasts[row] as number, whole);
      if (Number.isNaN(numbers[row])) isCertain = false;
    }
  }
  if (!isCertain) {
    refine(numbers, reasons, (row) => {
      let squares = 0n;
      for (let at = firsts[row] as number; at <= (lasts[row] as number); at += 1)
        squares += bigintAt(levels.value, at) ** 2n;
      return [squares, bigintAt(total, found[row] as number) ** 2n];
    });
  }
  const whole = { ...measure, value: total, low: null, high: null };
  const operands = {
    first: { levels, status: null, places: firsts },
    last: { levels, status: null, places: lasts },
    total: { levels: whole, status: unionOfStatus(status, groups), places: found },
  };
  const results = { unit: 'index', numbers, formula: 'concentration', operands, constants: {} } as const;
  return resultTable(sheetOf(table, others, groups, found), results, reasonsOf(reasons));
}

// squares and their sum with what rounding leaves behind
function nearestConcentration(amounts: Float64Array, first: number, last: number, whole: number): number {
  let [head, tail] = [0, 0];
  for (let at = first; at <= last; at += 1) {
    const amount = amounts[at] as number;
    const square = amount * amount;
    const sum = head + square;
    tail += errorOfSum(head, square, sum) + errorOfProduct(amount, amount, square);
    head = sum;
  }
  const items = last - first + 1;
  const error = items * items * 2 ** -105;
  const wholeSquare = whole * whole;
  return nearestQuotient(head, tail, wholeSquare, errorOfProduct(whole, whole, wholeSquare), error);
}
