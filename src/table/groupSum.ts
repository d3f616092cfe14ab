import { foundPlaces, groupsOf, sheetOf } from './groups.js';
import { missingReasons } from './reasons.js';
import { requireSums } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { unionOfStatus } from './status.js';
import { sumsOfLevels } from './sums.js';
import type { TableLevels, Table } from './tableModel.js';
import { takeDictionary, takeLevels } from './takeRows.js';

/**
 * The sums of the rows that agree in some dimensions and in their window.
 *
 * Shape: Σ level over the rows of a group, exact; the bounds are the sums of the bounds. Units: amounts of one unit.
 *
 * @param table - Levels.
 * @param by - The names of the dimensions that are kept.
 * @returns A row for each group, with the flags of all its rows; `missing-current` where one of them is missing: nothing is put
 *   in for that.
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's, or rows that differ in one named `unit`, `basis`,
 *   `indicator` or `flow` would be summed; `invalid-argument` when there is no table of levels, or they are ratios, ranks or the like.
 *
 * @example
 * import { groupSum, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { reporter: ['CN', 'CN'], partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['161.9', '101.5'] });
 * [...rows(groupSum(trade, ['reporter']))].map(({ value }) => value); // => ['263.4']
 */
export function groupSum(table: Table<TableLevels>, by: readonly string[]): Table<TableLevels> {
  requireLevels('groupSum', table);
  requireSums('groupSum', table, by);
  const groups = groupsOf(table, by);
  const sums = sumsOfLevels(table.measure, groups);
  const places = foundPlaces(groups, sums.value);
  const measure = takeLevels(sums, places);
  const status = unionOfStatus(table.status, groups);
  return Object.freeze({
    ...sheetOf(table, by, groups, places),
    measure,
    status: status && takeDictionary(status, places),
    reasons: missingReasons(measure.value),
  });
}
