import { readSpan, type GrowthSpan } from '../calculators/growth/span.js';
import { nearestGrowth } from './doubleDouble.js';
import { resultAt } from './formulas.js';
import { bigintAt, doublesOf, pairAt } from './integers.js';
import { keyed } from './keyed.js';
import { nearestDouble } from './nearestDouble.js';
import { REASON, reasonAgainst, reasonsOf, type ReasonCode } from './reasons.js';
import { requireLevels } from './requireTable.js';
import { resultTable } from './resultTable.js';
import { rowsWith } from './status.js';
import type { TableLevels, TableResults, Table } from './tableModel.js';
import { takeDictionary } from './takeRows.js';
import { isBrokenBetween, requireOrdinal, rowOfWindow } from './windowsOfKey.js';

/**
 * The compound annual growth rate of every key from one window to a later one.
 *
 * Shape: (to / from)^(1 / years) − 1; a row for each key, of the later window. The numbers are the doubles nearest to the exact
 * roots. Units: any level; the result is a ratio. Source: [docs/methods.md](../../docs/methods.md#compound-growth).
 *
 * @param table - Levels.
 * @param span - `{ from, to }`, or `{ during }`: growth in each year of a range, over the year before it.
 * @returns The ratios, or `missing-current`, `missing-base`, `break` where a level flagged B begins after the base, `zero-base`,
 *   `no-trade`, `negative-base`, `sign-change`; for all keys `too-few-periods` (less than a year) or `incomparable-period` (windows
 *   of several lengths, or in the wrong order).
 * @throws ChinaAseanError `invalid-argument` when there is no table of levels, or the span is a bare range or has both forms; `invalid-table` when its windows are
 *   of another sort than those of the table; `invalid-period` when one is not canonical.
 *
 * @example
 * import { compoundGrowth, rows, tableFromColumns } from 'china-asean/table';
 *
 * const trade = tableFromColumns({ dimensions: {}, periods: ['2022', '2024'], values: ['100', '121'] });
 * [...rows(compoundGrowth(trade, { from: '2022', to: '2024' }))].map(({ value }) => value); // => ['0.1']
 */
export function compoundGrowth(table: Table<TableLevels>, span: GrowthSpan): Table<TableResults> {
  const caller = 'compoundGrowth';
  requireLevels(caller, table);
  const { from, to, months } = readSpan(caller, span);
  const later = requireOrdinal(caller, table, to);
  const earlier = from === null ? NaN : requireOrdinal(caller, table, from);
  const keys = table.starts.slice(0, -1);
  const [places, bases] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  const numbers = new Float64Array(keys.length).fill(NaN);
  const reasons = new Uint8Array(keys.length).fill(spanReason(from === null ? null : months));
  const breaks = rowsWith('B', table.status);
  const levels = doublesOf(table.measure.value);
  for (let key = 0; key < keys.length; key += 1) {
    const start = keys[key] as number;
    const end = table.starts[key + 1] as number;
    const place = rowOfWindow(table, start, end, later);
    const base = rowOfWindow(table, start, end, earlier);
    places[key] = place;
    bases[key] = base;
    if (reasons[key] !== REASON.none) continue;
    const isBroken = breaks !== null && isBrokenBetween(breaks, table, [start, end], [earlier, later]);
    reasons[key] = reasonFor(levels[place] ?? NaN, levels[base] ?? NaN, isBroken);
  }
  const { measure, status } = table;
  const results = {
    unit: 'ratio',
    numbers,
    formula: 'average-growth',
    operands: { level: { levels: measure, status, places }, base: { levels: measure, status, places: bases } },
    constants: { months: months ?? 0, ...(from === null ? {} : { windowsBetween: later - earlier }) },
  } as const;
  const [p, q] = powerOf(months ?? 0);
  // where 106 bits do not tell which double is nearest
  const exactGrowth = (key: number): number => {
    const base = bigintAt(measure.value, bases[key] as number);
    if (months === 12) return nearestDouble([bigintAt(measure.value, places[key] as number) - base, base]);
    return Number(resultAt({ kind: 'results', ...results }, key).value);
  };
  for (let key = 0; key < keys.length; key += 1) {
    if (reasons[key] !== REASON.none) continue;
    const level = pairAt(measure.value, places[key] as number);
    const base = pairAt(measure.value, bases[key] as number);
    const growth = level.head === 0 ? -1 : nearestGrowth(level, base, p, q);
    numbers[key] = Number.isNaN(growth) ? exactGrowth(key) : growth;
  }
  const dimensions = Object.entries(table.dimensions).map(
    ([name, dictionary]) => [name, takeDictionary(dictionary, keys)] as const,
  );
  const periods = new Int32Array(keys.length).fill(later);
  return resultTable(
    { ...keyed(dimensions, keys.length), frequency: table.frequency, periods },
    results,
    reasonsOf(reasons),
  );
}

function spanReason(months: number | null): ReasonCode {
  if (months === null || months <= 0) return REASON.incomparablePeriod;
  return months < 12 ? REASON.tooFewPeriods : REASON.none;
}

function reasonFor(level: number, base: number, isBroken: boolean): ReasonCode {
  const reason = reasonAgainst(level, base);
  const isMissing = reason === REASON.missingCurrent || reason === REASON.missingBase;
  return isBroken && !isMissing ? REASON.break : reason;
}

// years as a fraction in lowest terms: 18 months are the power 2/3
function powerOf(months: number): readonly [p: number, q: number] {
  const common = [12, 6, 4, 3, 2, 1].find((divisor) => months % divisor === 0) ?? 1;
  return [12 / common, months / common];
}
