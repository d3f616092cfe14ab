import type { Encoded, EncodedTrade } from './encodedTrade.js';

/** Trade sorted by reporter, partner, commodity and month. */
export interface SortedTrade {
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  readonly commodities: readonly string[];
  readonly firstMonth: number;
  /** How many months there are. */
  readonly span: number;
  /** The first row of each reporter, partner and commodity, and the number of rows. */
  readonly starts: Uint32Array;
  /** The month of each row, counted from the first. */
  readonly months: Uint8Array;
  readonly values: Float64Array;
}

/** Sorts by giving every possible row a place. */
export function sortedTrade({ reporter, partner, commodity, months: at, hundredths }: EncodedTrade): SortedTrade {
  const size = at.length;
  const firstMonth = at.reduce((first, month) => Math.min(first, month), Infinity);
  const span = at.reduce((last, month) => Math.max(last, month), 0) - firstMonth + 1;
  const [partners, commodities] = [partner.names.length, commodity.names.length];
  const keys = reporter.names.length * partners * commodities;
  const rows = new Int32Array(keys * span).fill(-1);
  for (let row = 0; row < size; row += 1) {
    const pair = codeOf(reporter, row) * partners + codeOf(partner, row);
    rows[(pair * commodities + codeOf(commodity, row)) * span + (at[row] ?? 0) - firstMonth] = row;
  }
  const starts = new Uint32Array(keys + 1);
  const months = new Uint8Array(size);
  const values = new Float64Array(size);
  let count = 0;
  for (let key = 0; key < keys; key += 1) {
    for (let month = 0; month < span; month += 1) {
      const row = rows[key * span + month] ?? -1;
      if (row < 0) continue;
      months[count] = month;
      values[count] = (hundredths[row] ?? 0) / 100;
      count += 1;
    }
    starts[key + 1] = count;
  }
  const names = { reporters: reporter.names, partners: partner.names, commodities: commodity.names };
  return { ...names, firstMonth, span, starts, months, values };
}

function codeOf({ codes }: Encoded, row: number): number {
  return codes[row] ?? 0;
}
