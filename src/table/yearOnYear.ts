import { breaksSinceYear } from './breaksSinceYear.js';
import { firstOrdinal, windowsInYear } from './frequency.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { markBreaks, REASON, reasonAgainst, reasonsOf } from './reasons.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';

/**
 * The growth of every row over the same window a year earlier, which is looked up by key and window.
 *
 * Shape: level / level of the same key and window a year earlier − 1; a row for each row of the table. Units: any level; the result
 * is a ratio. The numbers are the doubles nearest to the exact quotients. Source: [docs/methods.md](../../docs/methods.md#year-on-year).
 *
 * @param table - Levels.
 * @returns The ratios, with bounds where the levels have some, and the reason where there is none: `missing-current`,
 *   `missing-base`, `break` after a level flagged B, `zero-base`, `no-trade`, `negative-base`, `sign-change`, `incomparable-period` where the
 *   calendar has no year before.
 * @throws ChinaAseanError `invalid-argument` when there is no table of levels.
 *
 * @example
 * import { rows, tableFromColumns, yearOnYear } from 'china-asean/table';
 *
 * const trade = tableFromColumns({
 *   dimensions: { partner: ['VN', 'VN', 'MY'] },
 *   periods: ['2023', '2024', '2024'],
 *   values: ['137.6', '161.9', '101.5'],
 * });
 * const growth = [...rows(yearOnYear(trade))];
 * growth.map(({ value, reason }) => value?.slice(0, 6) ?? reason); // => ['missing-base', 'missing-base', '0.1765']
 */
export function yearOnYear(table: Table<TableLevels>): Table<TableResults> {
  requireLevels('yearOnYear', table);
  const { size, starts, periods, measure, status, frequency } = table;
  const windows = windowsInYear(frequency);
  const first = firstOrdinal(frequency);
  const levels = doublesOf(measure.value);
  const places = new Int32Array(size);
  const numbers = new Float64Array(size);
  const reasons = new Uint8Array(size);
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const end = starts[key + 1] as number;
    let earlier = starts[key] as number;
    for (let row = earlier; row < end; row += 1) {
      const wanted = (periods[row] as number) - windows;
      while ((periods[earlier] as number) < wanted) earlier += 1;
      const place = periods[earlier] === wanted ? earlier : -1;
      const level = levels[row] as number;
      const base = place < 0 ? NaN : (levels[place] as number);
      places[row] = place;
      if (level >= 0 && base > 0) {
        numbers[row] = (level - base) / base;
      } else {
        numbers[row] = NaN;
        reasons[row] = wanted < first ? REASON.incomparablePeriod : reasonAgainst(level, base);
      }
    }
  }
  markBreaks(breaksSinceYear(table), numbers, reasons);
  if (!areNarrow(measure.value)) {
    refine(numbers, reasons, (row) => {
      const base = bigintAt(measure.value, places[row] as number);
      return [bigintAt(measure.value, row) - base, base];
    });
  }
  const operands = { level: { levels: measure, status, places: null }, base: { levels: measure, status, places } };
  const constants = { windowsBetween: windows };
  return resultTable(table, { unit: 'ratio', numbers, formula: 'growth', operands, constants }, reasonsOf(reasons));
}
