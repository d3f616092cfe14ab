import { windowsInYear } from './frequency.js';
import { rowsWith } from './status.js';
import type { Table } from './tableModel.js';
import { isBrokenBetween } from './windowsOfKey.js';

/** @internal For each row whether a break lies between the window a year earlier and its own, itself among them. */
export function breaksSinceYear(table: Table): Uint8Array | null {
  const { status, size, starts, periods, frequency } = table;
  const flagged = rowsWith('B', status);
  if (flagged === null) return null;
  const perYear = windowsInYear(frequency);
  const breaks = new Uint8Array(size);
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const rows = [starts[key] as number, starts[key + 1] as number] as const;
    for (let row = rows[0]; row < rows[1]; row += 1) {
      const period = periods[row] as number;
      breaks[row] = Number(isBrokenBetween(flagged, table, rows, [period - perYear, period]));
    }
  }
  return breaks;
}
