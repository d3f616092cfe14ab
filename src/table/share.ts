import { exactly, type Arithmetic } from './arithmetic.js';
import { groupsOf, type Groups } from './groups.js';
import { sumsOf } from './groupSum.js';
import type { LevelColumns } from './levelColumns.js';
import { measureOf, quotientSet } from './quotients.js';
import { REASON, REASONS } from './reasons.js';
import { requireDimensions } from './requireDimensions.js';
import type { Levels, Quotients, Table } from './tableModel.js';

/**
 * The share of every row in the sum of the rows that differ from it in one dimension only: of each partner in its reporter's total.
 *
 * Shape: level / Σ level over that dimension. The total is made of the parts, and the bounds know that it is:
 * from low / (low + Σ other high) to high / (high + Σ other low). Units: amounts of one unit; the result is a ratio.
 * Source: [docs/methods.md](../../docs/methods.md#shares).
 *
 * @param table - Levels.
 * @param of - The name of the dimension whose rows make up the total.
 * @returns A row for each row of the table: the ratio, or `missing-current` where a part of the total is missing, `no-trade` where the
 *   total is zero, `sign-change` where a part is below zero.
 * @throws ChinaAseanError `invalid-table` when the name is none of the table's dimensions, or its rows are not summed: those of several units, say.
 *
 * @example
 * import { rows, share, tableFromColumns } from 'china-asean/table';
 *
 * const dimensions = { partner: ['VN', 'MY'] };
 * const trade = tableFromColumns({ dimensions, periods: ['2024', '2024'], values: ['150', '50'] });
 * [...rows(share(trade, 'partner'))].map(({ partner, value }) => [partner, value]); // => [['MY', '0.25'], ['VN', '0.75']]
 */
export function share(table: Table<Levels>, of: string): Table<Quotients> {
  requireDimensions('share', table, [of]);
  const others = Object.keys(table.dimensions).filter((name) => name !== of);
  requireDimensions('share', table, others, { summed: true });
  const groups = groupsOf(table, others);
  const reasons = new Uint8Array(table.size);
  const measure = exactly(table.measure, <T>(arithmetic: Arithmetic<T>, columns: LevelColumns<T>) => {
    const { add, isMissing, sign, zero, isExact } = arithmetic;
    const bounds = boundsOf(arithmetic, columns, groups);
    const totals = sumsOf(arithmetic, columns.value, groups);
    if (!totals.every(isExact)) return null;
    const belowZero = new Uint8Array(groups.rows.length);
    for (let row = 0; row < table.size; row += 1) {
      if (sign(columns.value[row] as T) < 0) belowZero[groups.of[row] ?? 0] = 1;
    }
    const shares = quotientSet(arithmetic, table.size, bounds !== null);
    for (let row = 0; row < table.size; row += 1) {
      const group = groups.of[row] ?? 0;
      const total = totals[group] as T;
      const reason = isMissing(total)
        ? REASON.missingCurrent
        : belowZero[group] === 1
          ? REASON.signChange
          : sign(total) === 0
            ? REASON.noTrade
            : REASON.none;
      reasons[row] = reason;
      if (reason !== REASON.none) continue;
      shares.value.set(row, columns.value[row] as T, total);
      if (bounds === null) continue;
      const [low, high] = [bounds.low[row] as T, bounds.high[row] as T];
      const rest = restOf(arithmetic, bounds, group, row);
      const [least, most] = [add(low, rest.high), add(high, rest.low)];
      // where one of the two can only be zero, the share is 0 or 1 whatever the other is
      if (isMissing(least)) shares.low?.set(row, zero, total);
      else if (sign(least) === 0) shares.low?.set(row, total, total);
      else shares.low?.set(row, low, least);
      if (isMissing(most)) shares.high?.set(row, total, total);
      else if (sign(most) === 0) shares.high?.set(row, zero, total);
      else shares.high?.set(row, high, most);
    }
    return measureOf('ratio', shares);
  });
  return Object.freeze({ ...table, measure, status: null, reasons: { values: REASONS, codes: reasons } });
}

/** The bounds of parts that are not below zero, and the sums of those that are closed, with how many are open. */
interface PartBounds<T> {
  readonly low: readonly T[];
  readonly high: readonly T[];
  readonly lows: readonly T[];
  readonly highs: readonly T[];
  readonly open: Uint32Array;
}

function boundsOf<T>(arithmetic: Arithmetic<T>, { low, high }: LevelColumns<T>, groups: Groups): PartBounds<T> | null {
  if (low === null || high === null) return null;
  const { isMissing, sign, zero } = arithmetic;
  const open = new Uint32Array(groups.rows.length);
  high.forEach((bound, row) => {
    if (isMissing(bound)) open[groups.of[row] ?? 0] = (open[groups.of[row] ?? 0] ?? 0) + 1;
  });
  const least = low.map((bound) => (isMissing(bound) || sign(bound) < 0 ? zero : bound));
  const closed = high.map((bound) => (isMissing(bound) ? zero : bound));
  return { low: least, high, lows: sumsOf(arithmetic, least, groups), highs: sumsOf(arithmetic, closed, groups), open };
}

function restOf<T>(
  { subtract, isMissing, missing }: Arithmetic<T>,
  { low, high, lows, highs, open }: PartBounds<T>,
  group: number,
  row: number,
): { readonly low: T; readonly high: T } {
  const own = high[row] as T;
  const others = (open[group] ?? 0) - (isMissing(own) ? 1 : 0);
  const sum = highs[group] as T;
  return {
    low: subtract(lows[group] as T, low[row] as T),
    high: others > 0 ? missing : isMissing(own) ? sum : subtract(sum, own),
  };
}
