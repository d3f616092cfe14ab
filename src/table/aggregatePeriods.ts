import { ChinaAseanError } from '../errors.js';
import { exactly, type Arithmetic } from './arithmetic.js';
import { windowsInYear, type Frequency } from './frequency.js';
import { keyed } from './keyed.js';
import type { LevelColumns } from './levelColumns.js';
import { levelsOf } from './levelsOf.js';
import { REASON, REASONS } from './reasons.js';
import type { Levels, Table } from './tableModel.js';
import { takeDictionary } from './takeRows.js';

/**
 * The sums of shorter windows over longer ones: months over quarters, halves, years, or since January.
 *
 * Shape: Σ level over the windows that fill the longer one, exact; the bounds are the sums of the bounds. A row for each longer
 * window of which there is any shorter one. Units: amounts that add up over time. Source: [docs/methods.md](../../docs/methods.md#accumulate).
 *
 * @param table - Levels.
 * @param frequency - The longer windows; `year-to-date` runs from January to each window that there is.
 * @returns The sums; `missing-current` where a window is missing: a gap is not a smaller sum.
 * @throws ChinaAseanError `invalid-table` when the windows of the table do not fill those that are wanted.
 *
 * @example
 * import { aggregatePeriods, rows, tableFromColumns } from 'china-asean/table';
 *
 * const periods = ['2024-01', '2024-02', '2024-03', '2024-04'] as const;
 * const quarters = aggregatePeriods(tableFromColumns({ dimensions: {}, periods, values: [1, 2, 3, 4] }), 'quarter');
 * [...rows(quarters)].map(({ period, value, reason }) => [period, value ?? reason]);
 * // => [['2024-Q1', '6'], ['2024-Q2', 'missing-current']]
 */
export function aggregatePeriods(table: Table<Levels>, frequency: Frequency): Table<Levels> {
  const windows = longerWindows(table, frequency);
  const { first, count, periods, isWhole } = windows;
  const reasons = new Uint8Array(periods.length);
  const measure = exactly(table.measure, <T>(arithmetic: Arithmetic<T>, { value, low, high }: LevelColumns<T>) => {
    const { column, add, missing } = arithmetic;
    const sums = (numbers: readonly T[]): T[] => {
      const filled = column(periods.length);
      for (let window = 0; window < periods.length; window += 1) {
        const start = first[window] as number;
        let sum = isWhole[window] === 1 ? (numbers[start] as T) : missing;
        for (let row = start + 1; row < start + (count[window] as number); row += 1) sum = add(sum, numbers[row] as T);
        filled[window] = sum;
      }
      return filled;
    };
    const filled = { value: sums(value), low: low && sums(low), high: high && sums(high) };
    filled.value.forEach((sum, window) => {
      reasons[window] = arithmetic.isMissing(sum) ? REASON.missingCurrent : REASON.none;
    });
    return levelsOf(arithmetic, filled, table.measure.exponent);
  });
  const dimensions = Object.entries(table.dimensions).map(
    ([name, dictionary]) => [name, takeDictionary(dictionary, first)] as const,
  );
  return Object.freeze({
    ...keyed(dimensions, periods.length),
    frequency,
    periods,
    measure,
    status: null,
    reasons: { values: REASONS, codes: reasons },
  });
}

/** For each longer window its first row, how many rows it has, its number, and whether they fill it. */
interface LongerWindows {
  readonly first: Uint32Array;
  readonly count: Uint32Array;
  readonly periods: Int32Array;
  readonly isWhole: Uint8Array;
}

function longerWindows({ size, starts, periods, frequency }: Table, wanted: Frequency): LongerWindows {
  const [perYear, fewer] = [windowsInYear(frequency), windowsInYear(wanted)];
  const since = wanted === 'year-to-date';
  if (frequency === 'year-to-date' || (since ? perYear !== 12 : perYear % fewer !== 0 || perYear === fewer)) {
    const message = `aggregatePeriods: expected windows that ${wanted} windows are filled with, got ${frequency} windows`;
    throw new ChinaAseanError('invalid-table', message, { frequency, wanted });
  }
  const length = since ? 12 : perYear / fewer;
  const windows = {
    first: new Uint32Array(size),
    count: new Uint32Array(size),
    periods: new Int32Array(size),
    isWhole: new Uint8Array(size),
  };
  let last = -1;
  for (let key = 0; key + 1 < starts.length; key += 1) {
    let open = NaN;
    for (let row = starts[key] ?? 0; row < (starts[key + 1] ?? 0); row += 1) {
      const period = periods[row] ?? 0;
      const longer = Math.floor(period / length);
      const isNew = longer !== open;
      const firstRow: number = isNew ? row : (windows.first[last] ?? row);
      if (isNew || since) last += 1;
      open = longer;
      const count = row - firstRow + 1;
      windows.first[last] = firstRow;
      windows.count[last] = count;
      windows.periods[last] = since ? period : longer;
      windows.isWhole[last] = Number(count === (since ? (period % 12) + 1 : length));
    }
  }
  const cut = last + 1;
  return {
    first: windows.first.slice(0, cut),
    count: windows.count.slice(0, cut),
    periods: windows.periods.slice(0, cut),
    isWhole: windows.isWhole.slice(0, cut),
  };
}
