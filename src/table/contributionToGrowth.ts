import { requireOneOf } from '../calculators/common/requireOneOf.js';
import { requireKeys } from '../requireKeys.js';
import { errorOfProduct, nearestQuotient } from './doubleDouble.js';
import { earlierRows } from './earlierRows.js';
import { windowsInYear } from './frequency.js';
import { foundPlaces, groupsOf, placesOf, sheetOf, type Groups } from './groups.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf, type ReasonCode } from './reasons.js';
import { dimensionsBut, requireSums } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { groupsBelowZero } from './shares.js';
import { rowsWith, takeStatus, unionOfStatus } from './status.js';
import { totalsOf } from './sums.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';
import { takeLevels } from './takeRows.js';

/** What {@link contributionToGrowth} may be told. */
export interface TableContributionOptions {
  /**
   * Whether a part that has a row in one window and none in the other is a zero there (`complete`) or a hole (`partial`). A total
   * without any row is a hole in either case. Default: `'partial'`.
   */
  readonly coverage?: 'complete' | 'partial' | undefined;
}

/**
 * What every row adds to the growth over a year of the sum of the rows that differ from it in one dimension only: each partner to
 * the growth of its reporter's total.
 *
 * Shape: 100 × (level − base) / Σ base over that dimension, the base being the same window a year earlier; the bounds know that the
 * total is made of the parts. The growth of the total is that of `yearOnYear(groupSum(…))`. Units: amounts of one unit; the result
 * is in percentage points. Source: [docs/methods.md](../../docs/methods.md#contribution-to-growth).
 *
 * @param table - Levels.
 * @param of - The name of the dimension whose rows make up the total.
 * @param options - Whether rows that are not there are zeros.
 * @returns A row for each row of the table: the points, or `missing-current`, `missing-base` (of the row, or of any other that the
 *   total is made of), `break` where the row is flagged B, `zero-base`, `no-trade`, `negative-base`, `sign-change`.
 * @throws ChinaAseanError `invalid-table` when the name is none of the table's dimensions, or its rows are not summed: those of several
 *   units, say; `invalid-argument` when there is no table of levels, or they are ratios, ranks or the like, or the options are others.
 *
 * @example
 * import { contributionToGrowth, filter, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'TH', 'VN', 'TH'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2023', '2023', '2024', '2024'], values: [60, 40, 66, 39] });
 * const points = filter(contributionToGrowth(trade, 'partner'), { within: '2024' });
 * [...rows(points)].map(({ partner, value }) => [partner, value]); // => [['TH', '-1'], ['VN', '6']]
 */
export function contributionToGrowth(
  table: Table<TableLevels>,
  of: string,
  options: TableContributionOptions = {},
): Table<TableResults> {
  const caller = 'contributionToGrowth';
  requireLevels(caller, table);
  requireKeys(caller, options, { coverage: true });
  const { coverage = 'partial' } = options;
  requireOneOf(caller, 'coverage', coverage, ['complete', 'partial']);
  const others = dimensionsBut(caller, table, of);
  requireSums(caller, table, others);
  const { measure, status, frequency } = table;
  const windows = windowsInYear(frequency);
  const bases = earlierRows(table, windows);
  const groups = groupsOf(table, others);
  const places = placesOf(groups);
  const { total, open } = totalsOf(measure, groups);
  const changes: Changes = {
    levels: doublesOf(measure.value),
    bases,
    places,
    totals: doublesOf(total.value),
    earlier: earlierPlaces(table, others, groups, total),
    breaks: rowsWith('B', status),
    isComplete: coverage === 'complete',
  };
  const { numbers, reasons, areCertain } = pointsOf(changes, obstaclesTo(changes, groups));
  if (!areCertain || !areNarrow(measure.value, total.value)) {
    refine(numbers, reasons, (row) => {
      const change = bigintAt(measure.value, row) - bigintAt(measure.value, bases[row] as number);
      return [100n * change, bigintAt(total.value, changes.earlier[places[row] as number] as number)];
    });
  }
  const totalStatus = takeStatus(unionOfStatus(status, groups), changes.earlier);
  const operands = {
    level: { levels: measure, status, places: null },
    base: { levels: measure, status, places: bases },
    total: { levels: takeLevels(total, changes.earlier), status: totalStatus, places },
    open: { levels: takeLevels(open, changes.earlier), status: null, places },
  };
  const constants = { windowsBetween: windows };
  const results = { unit: 'percentage-point', numbers, formula: 'contribution', operands, constants } as const;
  return resultTable(table, results, reasonsOf(reasons));
}

/** The rows with those of a year earlier, and the places of the totals that they are in. */
interface Changes {
  readonly levels: Float64Array;
  readonly bases: Int32Array;
  readonly places: Int32Array;
  readonly totals: Float64Array;
  /** For each total the place of that a year earlier, −1 where there is none. */
  readonly earlier: Int32Array;
  /** The rows that are flagged B. */
  readonly breaks: Uint8Array | null;
  readonly isComplete: boolean;
}

/** What may stand against all changes of a total. */
interface Obstacles {
  /** What the changes are divided by; `NaN` where there is any obstacle. */
  readonly divisors: Float64Array;
  readonly belowZero: Uint8Array | null;
  /** Whether a part has no row a year earlier. */
  readonly lacksBase: Uint8Array;
  /** Whether a part has no row a year later; `null` where it does not matter, as no total is zero. */
  readonly isLeft: Uint8Array | null;
}

// for each place that of the same group a year earlier, −1 where there is none
function earlierPlaces(table: Table, names: readonly string[], groups: Groups, sums: TableLevels): Int32Array {
  const found = foundPlaces(groups, sums.value);
  const earlier = new Int32Array(groups.count).fill(-1);
  const sheet = sheetOf(table, names, groups, found);
  for (const [row, base] of earlierRows(sheet, windowsInYear(table.frequency)).entries()) {
    if (base >= 0) earlier[found[row] as number] = found[base] as number;
  }
  return earlier;
}

function obstaclesTo({ levels, bases, places, totals, earlier, isComplete }: Changes, groups: Groups): Obstacles {
  const belowZero = groupsBelowZero(levels, groups);
  const lacksBase = new Uint8Array(totals.length);
  for (let row = 0; !isComplete && row < bases.length; row += 1) {
    if ((bases[row] as number) < 0) lacksBase[places[row] as number] = 1;
  }
  const divisors = earlier.reduce((found, base, place) => {
    const isFree = base >= 0 && lacksBase[place] === 0 && belowZero?.[place] !== 1 && belowZero?.[base] !== 1;
    const total = isFree ? (totals[base] as number) : NaN;
    found[place] = total > 0 ? total : NaN;
    return found;
  }, new Float64Array(totals.length));
  const areZero = earlier.some((base) => totals[base] === 0);
  return { divisors, belowZero, lacksBase, isLeft: areZero ? placesLeft(bases, places, totals.length) : null };
}

// a part that is there, and not a year later
function placesLeft(bases: Int32Array, places: Int32Array, count: number): Uint8Array {
  const isFollowed = new Uint8Array(bases.length);
  for (const base of bases) if (base >= 0) isFollowed[base] = 1;
  const isLeft = new Uint8Array(count);
  for (const [row, place] of places.entries()) if (isFollowed[row] === 0) isLeft[place] = 1;
  return isLeft;
}

function pointsOf(
  changes: Changes,
  obstacles: Obstacles,
): { readonly numbers: Float64Array; readonly reasons: Uint8Array; readonly areCertain: boolean } {
  const { levels, bases, places, breaks, isComplete } = changes;
  const { divisors } = obstacles;
  const numbers = new Float64Array(bases.length);
  const reasons = new Uint8Array(bases.length);
  const absent = isComplete ? 0 : NaN;
  let areCertain = true;
  for (let row = 0; row < bases.length; row += 1) {
    const base = bases[row] as number;
    const change = (levels[row] as number) - (base < 0 ? absent : (levels[base] as number));
    const divisor = divisors[places[row] as number] as number;
    const isBreak = breaks !== null && base >= 0 && breaks[row] === 1;
    if (change === change && divisor === divisor && !isBreak) {
      const points = 100 * change;
      const isWhole = points <= Number.MAX_SAFE_INTEGER && points >= Number.MIN_SAFE_INTEGER;
      const found = isWhole
        ? points / divisor
        : nearestQuotient(points, errorOfProduct(100, change, points), divisor, 0);
      if (found !== found) areCertain = false;
      numbers[row] = found;
    } else {
      numbers[row] = NaN;
      reasons[row] = reasonFor(row, changes, obstacles);
    }
  }
  return { numbers, reasons, areCertain };
}

function reasonFor(row: number, changes: Changes, { belowZero, lacksBase, isLeft }: Obstacles): ReasonCode {
  const { levels, bases, places, totals, earlier, breaks, isComplete } = changes;
  const [base, place] = [bases[row] as number, places[row] as number];
  const basePlace = earlier[place] as number;
  if (belowZero?.[place] === 1) return REASON.signChange;
  if (belowZero?.[basePlace] === 1) return REASON.negativeBase;
  if (Number.isNaN(levels[row])) return REASON.missingCurrent;
  if (basePlace < 0 || (base < 0 ? !isComplete : Number.isNaN(levels[base]))) return REASON.missingBase;
  if (base >= 0 && breaks?.[row] === 1) return REASON.break;
  if (lacksBase[place] === 1 || Number.isNaN(totals[basePlace])) return REASON.missingBase;
  const isNothing = totals[place] === 0 && (isComplete || isLeft?.[basePlace] !== 1);
  return isNothing ? REASON.noTrade : REASON.zeroBase;
}
