import { exactly, type Arithmetic } from './arithmetic.js';
import { breaksSinceYear, earlierRows } from './earlierRows.js';
import { windowsInYear } from './frequency.js';
import type { LevelColumns } from './levelColumns.js';
import { measureOf, quotientSet } from './quotients.js';
import { REASON, REASONS, signCode } from './reasons.js';
import type { Levels, Quotients, Table } from './tableModel.js';

/**
 * The growth of every row over the same window a year earlier, which is looked up by key and window.
 *
 * Shape: level / level of the same key and window a year earlier − 1; a row for each row of the table. Units: any level; the result
 * is a ratio. The numbers are the doubles nearest to the exact quotients. Source: [docs/methods.md](../../docs/methods.md#year-on-year).
 *
 * @param table - Levels.
 * @returns The ratios, with bounds where the levels have some, and the reason where there is none: `missing-current`,
 *   `missing-base`, `break` after a level flagged B, `zero-base`, `no-trade`, `negative-base`, `sign-change`.
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
export function yearOnYear(table: Table<Levels>): Table<Quotients> {
  const bases = earlierRows(table, windowsInYear(table.frequency));
  const breaks = breaksSinceYear(table);
  const reasons = new Uint8Array(table.size);
  const measure = exactly(table.measure, <T>(arithmetic: Arithmetic<T>, columns: LevelColumns<T>) => {
    const { value, low, high } = columns;
    const { subtract, isMissing, sign, zero } = arithmetic;
    const growth = quotientSet(arithmetic, table.size, low !== null);
    for (let row = 0; row < table.size; row += 1) {
      const base = bases[row] ?? -1;
      const [level, earlier] = [value[row] as T, base < 0 ? arithmetic.missing : (value[base] as T)];
      const reason = isMissing(level)
        ? REASON.missingCurrent
        : isMissing(earlier)
          ? REASON.missingBase
          : breaks?.[row] === 1
            ? REASON.break
            : signCode(arithmetic, level, earlier);
      reasons[row] = reason;
      if (reason !== 0) continue;
      growth.value.set(row, subtract(level, earlier), earlier);
      if (low === null || high === null) continue;
      const [lowest, highest] = [low[row] as T, high[row] as T];
      const [least, most] = [low[base] as T, high[base] as T];
      const atLeast = isMissing(lowest) || sign(lowest) < 0 ? zero : lowest;
      if (isMissing(most)) growth.low?.set(row, subtract(zero, earlier), earlier);
      else growth.low?.set(row, subtract(atLeast, most), most);
      if (!isMissing(highest) && !isMissing(least) && sign(least) > 0)
        growth.high?.set(row, subtract(highest, least), least);
    }
    return measureOf('ratio', growth);
  });
  return Object.freeze({ ...table, measure, status: null, reasons: { values: REASONS, codes: reasons } });
}
