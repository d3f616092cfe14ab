import { ChinaAseanError } from '../errors.js';
import { differencesOf } from './differences.js';
import { doublesOf } from './integers.js';
import { REASON, reasonsOf } from './reasons.js';
import { requireAmounts } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { flagsAt, rowsWith, statusFrom } from './status.js';
import type { Integers, TableLevels, Table } from './tableModel.js';
import { takeIntegers, takeLevels } from './takeRows.js';

/**
 * Months from sums since January: each is the sum up to it less the sum up to the month before.
 *
 * Shape: level − level of the same key up to the month before, exact; January is itself. Bounds from the lowest of the one less the
 * highest of the other. A row for each row of the table. Units: amounts that add up over time, of any sign; the result is not cut
 * at zero. Source: [docs/methods.md](../../docs/methods.md#decumulate).
 *
 * @param table - Levels whose frequency is `year-to-date`.
 * @returns The months, flagged E where something was taken away; `missing-current` where either sum is missing, `break` where the
 *   later one is flagged B.
 * @throws ChinaAseanError `invalid-table` when the windows do not run since January; `invalid-argument` when there is no table of
 *   levels, or they are ratios, ranks or the like.
 *
 * @example
 * import { decumulate, rows, tableFromColumns } from 'china-asean/table';
 *
 * const periods = ['2024-01', '2024-01-01/P2M', '2024-Q1'] as const;
 * const since = tableFromColumns({ dimensions: {}, periods, values: [5, 8, 12] }, { frequency: 'year-to-date' });
 * [...rows(decumulate(since))].map(({ period, value, status }) => [period, value, status]);
 * // => [['2024-01', '5', ''], ['2024-02', '3', 'E'], ['2024-03', '4', 'E']]
 */
export function decumulate(table: Table<TableLevels>): Table<TableLevels> {
  requireLevels('decumulate', table);
  const { size, frequency, periods, measure, status, dimensions, starts } = table;
  if (frequency !== 'year-to-date') {
    const message = `decumulate: expected windows that run since January, got ${frequency} windows`;
    throw new ChinaAseanError('invalid-table', message, { frequency });
  }
  requireAmounts('decumulate', table);
  const bases = monthsBefore(table);
  const sums = differencesFrom(measure, bases);
  const breaks = rowsWith('B', status);
  const reasons = new Uint8Array(size);
  for (const [row, sum] of doublesOf(sums.value).entries()) {
    if (Number.isNaN(sum)) reasons[row] = REASON.missingCurrent;
    else if (breaks?.[row] === 1 && bases[row] !== JANUARY) reasons[row] = REASON.break;
  }
  const order = Int32Array.from(reasons, (reason, row) => (reason === REASON.none ? row : -1));
  return Object.freeze({
    size,
    dimensions,
    starts,
    frequency: 'month',
    periods,
    measure: takeLevels(sums, order),
    status: statusFrom(size, (row) => {
      const base = bases[row] as number;
      if (reasons[row] === REASON.missingCurrent) return [];
      return [...flagsAt(status, row), ...flagsAt(status, base), ...(base >= 0 ? ['E'] : [])];
    }),
    reasons: reasonsOf(reasons),
  });
}

const JANUARY = -2;
const MISSING = -1;

function monthsBefore({ size, starts, periods }: Table): Int32Array {
  const bases = new Int32Array(size).fill(MISSING);
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const start = starts[key] as number;
    for (let row = start; row < (starts[key + 1] as number); row += 1) {
      const period = periods[row] as number;
      if (period % 12 === 0) bases[row] = JANUARY;
      else if (row > start && periods[row - 1] === period - 1) bases[row] = row - 1;
    }
  }
  return bases;
}

function differencesFrom(levels: TableLevels, bases: Int32Array): TableLevels {
  const { value, low, high } = levels;
  const less = (integers: Integers, base: Integers): Integers => differencesOf(integers, basesOf(base, bases));
  return {
    ...levels,
    value: less(value, value),
    low: low && high && less(low, high),
    high: low && high && less(high, low),
  };
}

// nothing is taken from January
function basesOf(integers: Integers, bases: Int32Array): Integers {
  const taken = takeIntegers(integers, bases);
  if (taken instanceof Float64Array) return taken.map((base, row) => (bases[row] === JANUARY ? 0 : base));
  return taken.map((base, row) => (bases[row] === JANUARY ? 0n : base));
}
