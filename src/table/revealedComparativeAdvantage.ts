import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import { errorOfProduct, nearestQuotient } from './doubleDouble.js';
import { groupsOf, placesOf } from './groups.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf, type ReasonCode } from './reasons.js';
import { requireDimensions, requireSums } from './requireDimensions.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { unionOfStatus } from './status.js';
import { sumsOfLevels } from './sums.js';
import type { TableLevels, TableOperand, TableResults, Table } from './tableModel.js';

/** The dimensions of {@link revealedComparativeAdvantage}. */
export interface AdvantageDimensions {
  /** The dimension of the products: all of them are the exports of a reporter. */
  readonly of: string;
  /** The dimension of the reporters: all of them are the world. */
  readonly among: string;
}

/**
 * The revealed comparative advantage (Balassa) of every row: the share of the product in the exports of its reporter over its share
 * in those of all reporters of the table.
 *
 * Shape: (level / Σ over products) / (Σ over reporters / Σ over both); a row for each row of the table. The four are taken
 * independently of each other. Units: amounts of one unit; the result is an index.
 * Source: [docs/methods.md](../../docs/methods.md#revealed-comparative-advantage).
 *
 * @param table - Levels.
 * @param dimensions - The names of the dimensions of products and of reporters.
 * @returns The index, or `missing-current` (no exports of the product), `missing-base` (any other of the exports that are summed is
 *   missing), `zero-base`, `no-trade` (zero over zero), `sign-change`, `negative-base`, `not-identified` (a part is above its whole, since
 *   another is below zero).
 * @throws ChinaAseanError `invalid-table` when a name is none of the table's dimensions, or its rows are not summed: those of several
 *   units, say; `invalid-argument` when there is no table of levels, or they are ratios, ranks or the like, or other dimensions are
 *   asked for.
 *
 * @example
 * import { revealedComparativeAdvantage, rows, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { reporter: ['LA', 'LA', 'VN', 'VN'], product: ['copper', 'phones', 'copper', 'phones'] };
 * const periods = ['2024', '2024', '2024', '2024'] as const;
 * const exports = tableFromColumns({ dimensions, periods, values: [3, 1, 1, 5] });
 * const advantage = revealedComparativeAdvantage(exports, { of: 'product', among: 'reporter' });
 * [...rows(advantage)][0]?.value; // => '1.875'
 */
export function revealedComparativeAdvantage(
  table: Table<TableLevels>,
  dimensions: AdvantageDimensions,
): Table<TableResults> {
  const caller = 'revealedComparativeAdvantage';
  requireLevels(caller, table);
  requireKeys(caller, dimensions, { of: true, among: true }, 'dimensions');
  const { of, among } = dimensions;
  requireDimensions(caller, table, [of, among]);
  if (of === among) {
    const message = `${caller}: expected two dimensions, of products and of reporters, got ${quote(of)} for both`;
    throw new ChinaAseanError('invalid-table', message, { of, among });
  }
  const without = (...names: readonly string[]): readonly string[] =>
    Object.keys(table.dimensions).filter((name) => !names.includes(name));
  requireSums(caller, table, without(of, among));
  const { size, measure, status } = table;
  const summed = (names: readonly string[]): TableOperand & { readonly places: Int32Array } => {
    const groups = groupsOf(table, names);
    return {
      levels: sumsOfLevels(measure, groups),
      status: unionOfStatus(status, groups),
      places: placesOf(groups),
    };
  };
  const operands = {
    exports: { levels: measure, status, places: null },
    allExports: summed(without(of)),
    worldExports: summed(without(among)),
    allWorldExports: summed(without(of, among)),
  };
  const { allExports, worldExports, allWorldExports } = operands;
  const exports = doublesOf(measure.value);
  const [all, world, allWorld] = [allExports, worldExports, allWorldExports].map(({ levels }) =>
    doublesOf(levels.value),
  ) as [Float64Array, Float64Array, Float64Array];
  const numbers = new Float64Array(size);
  const reasons = new Uint8Array(size);
  let isCertain = areNarrow(...Object.values(operands).map(({ levels }) => levels.value));
  let isAnyBelowZero = false;
  for (let row = 0; row < size; row += 1) {
    const x = exports[row] as number;
    const allX = all[allExports.places[row] as number] as number;
    const w = world[worldExports.places[row] as number] as number;
    const allW = allWorld[allWorldExports.places[row] as number] as number;
    if (x >= 0 && allX > 0 && w > 0 && allW > 0) {
      const [part, base] = [x * allW, allX * w];
      const found = nearestQuotient(part, errorOfProduct(x, allW, part), base, errorOfProduct(allX, w, base));
      if (found !== found) isCertain = false;
      numbers[row] = found;
    } else {
      numbers[row] = NaN;
      reasons[row] = advantageReason(x, allX, w, allW);
      if (x < 0) isAnyBelowZero = true;
    }
  }
  // where nothing is below zero, nothing is more than the whole that it is part of
  const pairs = [
    [operands.exports, allExports],
    [worldExports, allWorldExports],
  ] as const;
  if (isAnyBelowZero) markAbove(pairs, numbers, reasons);
  if (!isCertain) {
    const at = ({ levels, places }: typeof allExports, row: number): bigint =>
      bigintAt(levels.value, places[row] as number);
    refine(numbers, reasons, (row) => [
      bigintAt(measure.value, row) * at(allWorldExports, row),
      at(allExports, row) * at(worldExports, row),
    ]);
  }
  const results = { unit: 'index', numbers, formula: 'advantage', operands, constants: {} } as const;
  return resultTable(table, results, reasonsOf(reasons));
}

function advantageReason(exports: number, ...below: readonly number[]): ReasonCode {
  if (Number.isNaN(exports)) return REASON.missingCurrent;
  if (below.some(Number.isNaN)) return REASON.missingBase;
  if (exports < 0) return REASON.signChange;
  if (below.some((amount) => amount < 0)) return REASON.negativeBase;
  return exports === 0 ? REASON.noTrade : REASON.zeroBase;
}

// takes away the numbers of rows in which a part is more than its whole; what is missing or below zero stays so
function markAbove(
  pairs: readonly (readonly [part: TableOperand, whole: TableOperand])[],
  numbers: Float64Array,
  reasons: Uint8Array,
): void {
  const amountAt = ({ levels, places }: TableOperand, row: number): number | bigint =>
    levels.value[places?.[row] ?? row] ?? 0;
  for (const [row, reason] of reasons.entries()) {
    if (reason !== REASON.none && reason !== REASON.noTrade && reason !== REASON.zeroBase) continue;
    if (pairs.every(([part, whole]) => amountAt(part, row) <= amountAt(whole, row))) continue;
    numbers[row] = NaN;
    reasons[row] = REASON.notIdentified;
  }
}
