import { ChinaAseanError } from '../errors.js';
import { windowsInYear, type Frequency } from './frequency.js';
import { groupsAt } from './groups.js';
import { keyed } from './keyed.js';
import { missingReasons } from './reasons.js';
import { requireAmounts } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { takeStatus, unionOfStatus } from './status.js';
import { sumsOfLevels } from './sums.js';
import type { TableLevels, Table } from './tableModel.js';
import { takeDictionary, takeLevels } from './takeRows.js';

/**
 * The sums of shorter windows over longer ones: months over quarters, halves, years, or since January.
 *
 * Shape: Σ level over the windows that fill the longer one, exact; the bounds are the sums of the bounds. A row for each longer
 * window of which there is any shorter one. Units: amounts that add up over time. Source: [docs/methods.md](../../docs/methods.md#accumulate).
 *
 * @param table - Levels.
 * @param frequency - The longer windows; `year-to-date` runs from January to each window that there is.
 * @returns The sums; `missing-current` where a window is missing: a gap is not a smaller sum.
 * @throws ChinaAseanError `invalid-table` when the windows of the table do not fill those that are wanted;
 *   `invalid-argument` when there is no table of levels, or they are ratios, ranks or the like.
 *
 * @example
 * import { accumulate, rows, tableFromColumns } from 'china-asean/table';
 *
 * const periods = ['2024-01', '2024-02', '2024-03', '2024-04'] as const;
 * const quarters = accumulate(tableFromColumns({ dimensions: {}, periods, values: [1, 2, 3, 4] }), 'quarter');
 * [...rows(quarters)].map(({ period, value, reason }) => [period, value ?? reason]);
 * // => [['2024-Q1', '6'], ['2024-Q2', 'missing-current']]
 */
export function accumulate(table: Table<TableLevels>, frequency: Frequency): Table<TableLevels> {
  requireLevels('accumulate', table);
  requireAmounts('accumulate', table);
  requireShorter(table.frequency, frequency);
  const { first, places, parts, periods, isWhole } = windowsOf(table, frequency);
  const groups = groupsAt(places, periods.length);
  const levels = parts === null ? table.measure : takeLevels(table.measure, parts);
  const status = parts === null ? table.status : table.status && takeDictionary(table.status, parts);
  // a gap is not a smaller sum
  const whole = new Int32Array(periods.length);
  for (let window = 0; window < whole.length; window += 1) whole[window] = isWhole[window] === 1 ? window : -1;
  const measure = takeLevels(sumsOfLevels(levels, groups), whole);
  const dimensions = Object.entries(table.dimensions).map(
    ([name, dictionary]) => [name, takeDictionary(dictionary, first)] as const,
  );
  return Object.freeze({
    ...keyed(dimensions, periods.length),
    frequency,
    periods,
    measure,
    status: takeStatus(unionOfStatus(status, groups), whole),
    reasons: missingReasons(measure.value),
  });
}

function requireShorter(frequency: Frequency, wanted: Frequency): void {
  const [perYear, fewer] = [windowsInYear(frequency), windowsInYear(wanted)];
  const fills = wanted === 'year-to-date' ? frequency === 'month' : perYear % fewer === 0 && perYear !== fewer;
  if (fills && frequency !== 'year-to-date') return;
  const message = `accumulate: expected shorter windows, which fill those of the frequency ${wanted}, got ${frequency} windows`;
  throw new ChinaAseanError('invalid-table', message, { frequency, wanted });
}

/** The longer windows, and what they are filled with. */
interface LongerWindows {
  /** For each its first row, its number, and whether it is filled. */
  readonly first: Int32Array;
  readonly periods: Int32Array;
  readonly isWhole: Uint8Array;
  /** The rows that are summed, all in order if `null`, and for each of them its window. */
  readonly parts: Int32Array | null;
  readonly places: Int32Array;
}

function windowsOf({ size, starts, periods, frequency }: Table, wanted: Frequency): LongerWindows {
  const length = wanted === 'year-to-date' ? 12 : windowsInYear(frequency) / windowsInYear(wanted);
  const first = new Int32Array(size + 1);
  const longer = new Int32Array(size);
  const places = new Int32Array(size);
  let last = -1;
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const end = starts[key + 1] as number;
    // the first shorter window behind the longer one
    let behind = -Infinity;
    for (let row = starts[key] as number; row < end; row += 1) {
      const period = periods[row] as number;
      if (period >= behind) {
        last += 1;
        first[last] = row;
        longer[last] = (period / length) | 0;
        behind = period - (period % length) + length;
      }
      places[row] = last;
    }
  }
  first[last + 1] = size;
  const found = { first: first.slice(0, last + 1), periods: longer.slice(0, last + 1), places, parts: null };
  if (wanted === 'year-to-date') return runningWindows(periods, found);
  const isWhole = new Uint8Array(last + 1);
  for (let window = 0; window <= last; window += 1)
    isWhole[window] = Number((first[window + 1] as number) - (first[window] as number) === length);
  return { ...found, isWhole };
}

// each month ends a window that began with the first month of its year
function runningWindows(periods: Int32Array, years: Pick<LongerWindows, 'first' | 'places'>): LongerWindows {
  const first = years.places.map((year) => years.first[year] as number);
  const isWhole = Uint8Array.from(first, (start, row) => Number(row - start === (periods[row] as number) % 12));
  const size = first.reduce((sum, start, row) => sum + row - start + 1, 0);
  const [parts, places] = [new Int32Array(size), new Int32Array(size)];
  let at = 0;
  for (const [row, start] of first.entries()) {
    for (let part = start; part <= row; part += 1) {
      parts[at] = part;
      places[at] = row;
      at += 1;
    }
  }
  return { first, periods, isWhole, parts, places };
}
