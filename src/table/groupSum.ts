import { exactly, type Arithmetic } from './arithmetic.js';
import { groupsOf, type Groups } from './groups.js';
import { keyed } from './keyed.js';
import type { LevelColumns } from './levelColumns.js';
import { levelsOf } from './levelsOf.js';
import { REASON, REASONS } from './reasons.js';
import { requireDimensions } from './requireDimensions.js';
import type { Dictionary, Levels, Table } from './tableModel.js';
import { takeCodes, takeDictionary } from './takeRows.js';

/**
 * The sums of the rows that agree in some dimensions and in their window.
 *
 * Shape: Σ level over the rows of a group, exact; the bounds are the sums of the bounds. Units: amounts of one unit.
 *
 * @param table - Levels.
 * @param by - The names of the dimensions that are kept.
 * @returns A row for each group; `missing-current` where a row of it is missing: nothing is put in for that.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's, or rows of several units or bases would be summed.
 *
 * @example
 * import { groupSum, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { reporter: ['CN', 'CN'], partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['161.9', '101.5'] });
 * [...rows(groupSum(trade, ['reporter']))].map(({ value }) => value); // => ['263.4']
 */
export function groupSum(table: Table<Levels>, by: readonly string[]): Table<Levels> {
  requireDimensions('groupSum', table, by, { summed: true });
  const groups = groupsOf(table, by);
  const reasons = new Uint8Array(groups.rows.length);
  const measure = exactly(table.measure, <T>(arithmetic: Arithmetic<T>, { value, low, high }: LevelColumns<T>) => {
    const sums = (numbers: readonly T[]): T[] => sumsOf(arithmetic, numbers, groups);
    return levelsOf(
      arithmetic,
      { value: sums(value), low: low && sums(low), high: high && sums(high) },
      table.measure.exponent,
    );
  });
  const dimensions = by.map(
    (name) => [name, takeDictionary(table.dimensions[name] as Dictionary, groups.rows)] as const,
  );
  markMissing(measure, reasons);
  return Object.freeze({
    ...keyed(dimensions, groups.rows.length),
    frequency: table.frequency,
    periods: takeCodes(table.periods, groups.rows),
    measure,
    status: null,
    reasons: { values: REASONS, codes: reasons },
  });
}

/** @internal The sums of the numbers of each group; a missing one makes its sum missing. */
export function sumsOf<T>({ column, zero, add }: Arithmetic<T>, numbers: readonly T[], { of, rows }: Groups): T[] {
  const sums = column(rows.length).fill(zero);
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] as number;
    sums[group] = add(sums[group] as T, numbers[row] as T);
  }
  return sums;
}

function markMissing({ value }: Levels, reasons: Uint8Array): void {
  for (let row = 0; row < reasons.length; row += 1) {
    const sum = value[row];
    if (sum === null || Number.isNaN(sum)) reasons[row] = REASON.missingCurrent;
  }
}
