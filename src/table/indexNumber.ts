import { errorOfProduct, nearestQuotient } from './doubleDouble.js';
import { groupsAt } from './groups.js';
import { areNarrow, bigintAt, doublesOf } from './integers.js';
import { refine } from './nearestDouble.js';
import { REASON, reasonsOf, type ReasonCode } from './reasons.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { rowsWith, unionOfStatus } from './status.js';
import { totalsOf } from './sums.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';
import { isBrokenBetween, requireWindows } from './windowsOfKey.js';
import type { Period } from '../period/period.js';

/**
 * The levels of every key as index numbers: each in per cent of that of a base.
 *
 * Shape: 100 × level / base, where the base is the level of a window, or the arithmetic mean of the windows that fill a wider one; a
 * row for each row of the table. The bounds of a window that is part of a mean do not take it at two places at once. Units: levels
 * of one key are of one unit; the result is an index. Source: [docs/methods.md](../../docs/methods.md#index-number).
 *
 * @param table - Levels.
 * @param base - A window, or one that windows of the table fill.
 * @returns The index, or `missing-base` (a window of the base has no level), `negative-base`, `zero-base`, `missing-current`,
 *   `sign-change`, `break` (a level flagged B lies between), `incomparable-period` (sums since January of other months than the base).
 * @throws ChinaAseanError `invalid-table` when the windows of the table do not fill the base; `invalid-period` when the base is not
 *   canonical; `invalid-argument` when there is no table of levels.
 *
 * @example
 * import { indexNumber, rows, tableFromColumns } from 'china-asean/table';
 *
 * const trade = tableFromColumns({ dimensions: {}, periods: ['2022', '2023', '2024'], values: [500, 400, 600] });
 * [...rows(indexNumber(trade, '2022'))].map(({ value }) => value); // => ['100', '80', '120']
 * [...rows(indexNumber(trade, '2022-01-01/P3Y'))].map(({ value }) => value); // => ['100', '80', '120']
 */
export function indexNumber(table: Table<TableLevels>, base: Period): Table<TableResults> {
  requireLevels('indexNumber', table);
  const { size, periods, starts, frequency, measure, status } = table;
  const [first, last] = requireWindows('indexNumber', table, base);
  const baseWindows = last - first + 1;
  const keys = starts.length - 1;
  const [keyOf, inBase, basePlaces] = [new Int32Array(size), new Int32Array(size), new Int32Array(size).fill(keys)];
  const found = new Int32Array(keys);
  for (let key = 0; key < keys; key += 1) {
    for (let row = starts[key] as number; row < (starts[key + 1] as number); row += 1) {
      const period = periods[row] as number;
      keyOf[row] = key;
      if (period < first || period > last) continue;
      inBase[row] = 1;
      found[key] = (found[key] as number) + 1;
    }
  }
  // the levels of a base that is not whole go nowhere
  for (let row = 0; row < size; row += 1) {
    const key = keyOf[row] as number;
    if (inBase[row] === 1 && found[key] === baseWindows) basePlaces[row] = key;
  }
  const groups = groupsAt(basePlaces, keys + 1);
  const { total, open } = totalsOf(measure, groups);
  const [levels, totals] = [doublesOf(measure.value), doublesOf(total.value)];
  const baseReasons = Uint8Array.from(found, (windows, key) =>
    windows < baseWindows || Number.isNaN(totals[key]) ? REASON.missingBase : REASON.none,
  );
  for (let row = 0; row < size; row += 1) {
    const key = keyOf[row] as number;
    const isNegative = inBase[row] === 1 && (levels[row] as number) < 0;
    if (isNegative && baseReasons[key] === REASON.none) baseReasons[key] = REASON.negativeBase;
  }
  const breaks = rowsWith('B', status);
  const reasonAt = (row: number): ReasonCode => {
    const [key, level, period] = [keyOf[row] as number, levels[row] as number, periods[row] as number];
    if (found[key] !== baseWindows) return REASON.missingBase;
    if (frequency === 'year-to-date' && (period - first) % 12 !== 0) return REASON.incomparablePeriod;
    if (baseReasons[key] !== REASON.none) return baseReasons[key] as ReasonCode;
    if (totals[key] === 0) return REASON.zeroBase;
    if (Number.isNaN(level)) return REASON.missingCurrent;
    if (level < 0) return REASON.signChange;
    if (breaks === null) return REASON.none;
    const rows = [starts[key] as number, starts[key + 1] as number] as const;
    const isBroken = isBrokenBetween(breaks, table, rows, [Math.min(first, period), Math.max(last, period)]);
    return isBroken ? REASON.break : REASON.none;
  };

  const numbers = new Float64Array(size).fill(NaN);
  const reasons = new Uint8Array(size);
  const scale = 100 * baseWindows;
  let isCertain = areNarrow(measure.value, total.value);
  for (let row = 0; row < size; row += 1) {
    const reason = reasonAt(row);
    reasons[row] = reason;
    if (reason !== REASON.none) continue;
    const [level, whole] = [levels[row] as number, totals[keyOf[row] as number] as number];
    const product = scale * level;
    const index = nearestQuotient(product, errorOfProduct(scale, level, product), whole, 0);
    if (index !== index) isCertain = false;
    numbers[row] = index;
  }
  if (!isCertain) {
    refine(numbers, reasons, (row) => [
      BigInt(scale) * bigintAt(measure.value, row),
      bigintAt(total.value, keyOf[row] as number),
    ]);
  }
  const bases = keyOf.map((key, row) => (reasons[row] === REASON.incomparablePeriod ? -1 : key));
  const operands = {
    level: { levels: measure, status, places: null },
    total: { levels: total, status: unionOfStatus(status, groups), places: bases },
    open: { levels: open, status: null, places: keyOf },
    isOfBase: { levels: ZERO_AND_ONE, status: null, places: inBase },
  };
  const results = { unit: 'index', numbers, formula: 'index', operands, constants: { baseWindows } } as const;
  return resultTable(table, results, reasonsOf(reasons));
}

const ZERO_AND_ONE: TableLevels = /* @__PURE__ */ Object.freeze({
  kind: 'levels',
  exponent: 0,
  value: /* @__PURE__ */ Float64Array.of(0, 1),
  low: null,
  high: null,
});
