import { requireOneOf } from '../calculators/common/requireOneOf.js';
import { requireKeys } from '../requireKeys.js';
import { groupsOf, placesOf, rowsByGroup } from './groups.js';
import { doublesOf } from './integers.js';
import { missingReasons } from './reasons.js';
import { dimensionsBut, requireAlike } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { unionOfStatus } from './status.js';
import type { Integers, TableLevels, TableResults, Table } from './tableModel.js';
import { takeNumbers } from './takeRows.js';

/** What {@link rank} may be told. */
export interface TableRankOptions {
  /** Whether the largest is first or the smallest. Default: `'descending'`, the largest. */
  readonly order?: 'descending' | 'ascending' | undefined;
}

/**
 * The place of every row among those that differ from it in one dimension only: of each partner among those of its reporter.
 *
 * Shape: 1 + the number of rows ahead; those of equal value share a place. Bounds: 1 + those that are ahead whatever the digits, to
 * 1 + those that may be, a missing one among them. Units: levels of one unit, below zero too; the result is a rank.
 * Source: [docs/methods.md](../../docs/methods.md#rank).
 *
 * @param table - Levels.
 * @param of - The name of the dimension whose rows are compared.
 * @param options - The order.
 * @returns A row for each row of the table: the rank, or `missing-current` where the row has no number.
 * @throws ChinaAseanError `invalid-table` when the name is none of the table's dimensions, or its rows are not compared: those of
 *   several units, say; `invalid-argument` when there is no table of levels, or the options are others.
 *
 * @example
 * import { rank, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['ASEAN', 'EU', 'US'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024', '2024'], values: [982, 786, 688] });
 * [...rows(rank(trade, 'partner'))].map(({ partner, value }) => [partner, value]); // => [['ASEAN', '1'], ['EU', '2'], ['US', '3']]
 */
export function rank(table: Table<TableLevels>, of: string, options: TableRankOptions = {}): Table<TableResults> {
  requireLevels('rank', table);
  requireKeys('rank', options, { order: true });
  const { order = 'descending' } = options;
  requireOneOf('rank', 'order', order, ['descending', 'ascending']);
  const others = dimensionsBut('rank', table, of);
  requireAlike('rank', table, others);
  const { measure, status } = table;
  const groups = groupsOf(table, others);
  const places = placesAmong(measure, rowsByGroup(groups), order === 'ascending');
  const numbers = doublesOf(places.value);
  const operands = {
    rank: { levels: places, status: null, places: null },
    universe: { levels: measure, status: unionOfStatus(status, groups), places: placesOf(groups) },
  };
  const results = { unit: 'rank', numbers, formula: 'rank', operands, constants: {} } as const;
  return resultTable(table, results, missingReasons(numbers));
}

type Sorted = readonly (number | bigint)[] | Float64Array;

// what is known of one group: its values and ends in order, those that are missing left out
interface Universe {
  readonly values: Sorted;
  readonly lows: Sorted;
  readonly highs: Sorted;
  readonly missing: number;
  readonly rows: number;
}

function placesAmong(
  { value, low, high }: TableLevels,
  { order, starts }: { readonly order: Int32Array; readonly starts: Int32Array },
  isAscending: boolean,
): TableLevels {
  const size = value.length;
  const [ranks, best, worst] = [new Float64Array(size).fill(NaN), new Float64Array(size), new Float64Array(size)];
  const bounds = low === null || high === null ? null : { low, high };
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const rows = order.subarray(starts[group], starts[group + 1]);
    if (rows.length === 0) continue;
    const among = (integers: Integers): Sorted => sortedOf(integers, rows);
    const values = among(value);
    const universe: Universe = {
      values,
      lows: bounds === null ? values : among(bounds.low),
      highs: bounds === null ? values : among(bounds.high),
      missing: rows.length - values.length,
      rows: rows.length,
    };
    for (const row of rows) {
      const own = known(value[row]);
      if (own === null) continue;
      const ends = [known((bounds?.low ?? value)[row]), known((bounds?.high ?? value)[row])] as const;
      ranks[row] = 1 + (isAscending ? below(values, own) : above(values, own));
      const [first, last] = isAscending ? fromSmallest(universe, ends) : fromLargest(universe, ends);
      best[row] = first;
      worst[row] = last;
    }
  }
  return { kind: 'levels', exponent: 0, value: ranks, low: best, high: worst };
}

type Ends = readonly [low: number | bigint | null, high: number | bigint | null];

// an end that is open may be anywhere, so that all may be ahead, and none surely is
function fromLargest(
  { lows, highs, missing, rows }: Universe,
  [low, high]: Ends,
): readonly [best: number, worst: number] {
  const surely = high === null ? 0 : above(lows, high);
  if (low === null) return [1 + surely, rows];
  const isOwnAhead = high === null || high > low ? 1 : 0;
  const openHighs = rows - missing - highs.length;
  return [1 + surely, 1 + above(highs, low) + openHighs - isOwnAhead + missing];
}

function fromSmallest(
  { lows, highs, missing, rows }: Universe,
  [low, high]: Ends,
): readonly [best: number, worst: number] {
  const surely = low === null ? 0 : below(highs, low);
  if (high === null) return [1 + surely, rows];
  const isOwnAhead = low === null || low < high ? 1 : 0;
  const openLows = rows - missing - lows.length;
  return [1 + surely, 1 + below(lows, high) + openLows - isOwnAhead + missing];
}

function known(integer: number | bigint | null | undefined): number | bigint | null {
  return integer == null || Number.isNaN(integer) ? null : integer;
}

function sortedOf(integers: Integers, rows: Int32Array): Sorted {
  if (integers instanceof Float64Array) {
    const numbers = takeNumbers(integers, rows).sort(); // what is missing comes last
    const missing = numbers.findIndex(Number.isNaN);
    return missing === -1 ? numbers : numbers.subarray(0, missing);
  }
  const found = Array.from(rows, (row) => integers[row] ?? null).filter((integer) => integer !== null);
  return found.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

function below(sorted: Sorted, limit: number | bigint): number {
  return placeOf(sorted, (integer) => integer < limit);
}

function above(sorted: Sorted, limit: number | bigint): number {
  return sorted.length - placeOf(sorted, (integer) => integer <= limit);
}

// how many at the front are so
function placeOf(sorted: Sorted, isSo: (integer: number | bigint) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle] as number | bigint)) low = middle + 1;
    else high = middle;
  }
  return low;
}
