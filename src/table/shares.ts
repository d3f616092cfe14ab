import { groupsOf, placesOf, type Groups } from './groups.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf } from './reasons.js';
import { dimensionsBut, requireAlike } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { unionOfStatus } from './status.js';
import { totalsOf } from './sums.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';

/**
 * The share of every row in the sum of the rows that differ from it in one dimension only: of each partner in its reporter's total.
 *
 * Shape: level / Σ level over that dimension. The total is made of the parts, and the bounds know that it is:
 * from low / (low + Σ other high) to high / (high + Σ other low). Units: amounts of one unit; the result is a ratio.
 * Source: [docs/methods.md](../../docs/methods.md#shares).
 *
 * @param table - Levels.
 * @param of - The name of the dimension whose rows make up the total.
 * @returns A row for each row of the table: the ratio, or `missing-current` where a part of the total is missing, `no-trade` where the
 *   total is zero, `sign-change` where a part is below zero.
 * @throws ChinaAseanError `invalid-table` when the name is none of the table's dimensions, or its rows are not summed: those of several units, say;
 *   `invalid-argument` when there is no table of levels.
 *
 * @example
 * import { rows, shares, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['150', '50'] });
 * [...rows(shares(trade, 'partner'))].map(({ partner, value }) => [partner, value]); // => [['MY', '0.25'], ['VN', '0.75']]
 */
export function shares(table: Table<TableLevels>, of: string): Table<TableResults> {
  requireLevels('shares', table);
  const others = dimensionsBut('shares', table, of);
  requireAlike('shares', table, others);
  const { size, measure, status } = table;
  const groups = groupsOf(table, others);
  const places = placesOf(groups);
  const { total, open } = totalsOf(measure, groups);
  const [parts, totals] = [doublesOf(measure.value), doublesOf(total.value)];
  const numbers = new Float64Array(size);
  const reasons = new Uint8Array(size);
  const belowZero = groupsBelowZero(parts, groups);
  for (let row = 0; row < size; row += 1) {
    const place = places[row] as number;
    const whole = totals[place] as number;
    if (whole > 0 && (belowZero === null || belowZero[place] === 0)) {
      numbers[row] = (parts[row] as number) / whole;
    } else {
      numbers[row] = NaN;
      reasons[row] = wholeReason(whole, belowZero?.[place] === 1);
    }
  }
  if (!areNarrow(measure.value, total.value)) {
    refine(numbers, reasons, (row) => [bigintAt(measure.value, row), bigintAt(total.value, places[row] as number)]);
  }
  const operands = {
    part: { levels: measure, status, places: null },
    total: { levels: total, status: unionOfStatus(status, groups), places },
    open: { levels: open, status: null, places },
  };
  return resultTable(table, { unit: 'ratio', numbers, formula: 'share', operands, constants: {} }, reasonsOf(reasons));
}

function wholeReason(whole: number, isBelowZero: boolean): number {
  if (Number.isNaN(whole)) return REASON.missingCurrent;
  return isBelowZero ? REASON.signChange : REASON.noTrade;
}

/** @internal The groups of which a part is below zero, or `null` where none is. */
export function groupsBelowZero(parts: Float64Array, groups: Groups): Uint8Array | null {
  let least = 0;
  for (let row = 0; row < parts.length; row += 1) if ((parts[row] as number) < least) least = parts[row] as number;
  if (least === 0) return null;
  const belowZero = new Uint8Array(groups.count);
  for (const [row, place] of placesOf(groups).entries()) if ((parts[row] as number) < 0) belowZero[place] = 1;
  return belowZero;
}
