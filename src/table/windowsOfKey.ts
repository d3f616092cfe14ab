import { ChinaAseanError, quote } from '../errors.js';
import type { Period } from '../period/period.js';
import { ordinalOf, ordinalsIn } from './frequency.js';
import type { Table } from './tableModel.js';

/** @internal The number of a window among those of a table; a window of another sort is refused. */
export function requireOrdinal(caller: string, { frequency }: Table, period: Period): number {
  const ordinal = ordinalOf(period, frequency, caller);
  if (ordinal !== null) return ordinal;
  const message = `${caller}: expected a ${frequency}, as the rows of the table are of, got ${quote(period)}`;
  throw new ChinaAseanError('invalid-table', message, { period, frequency });
}

/** @internal The numbers of the first and last window of a table that fill a period; a period that they do not fill is refused. */
export function requireWindows(
  caller: string,
  { frequency }: Table,
  period: Period,
): readonly [first: number, last: number] {
  const ordinals = ordinalsIn(period, frequency, caller);
  if (ordinals !== null) return ordinals;
  const message = `${caller}: expected a period that ${frequency} windows fill, as the rows of the table are of, got ${quote(period)}`;
  throw new ChinaAseanError('invalid-table', message, { period, frequency });
}

/** @internal The row of a window among those from one row up to another, or −1. */
export function rowOfWindow({ periods }: Table, start: number, end: number, ordinal: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as number) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low < end && periods[low] === ordinal ? low : -1;
}

/** @internal Whether one of the rows from one up to another is flagged as a break, and begins after a window and not after a later one. */
export function isBrokenBetween(
  breaks: Uint8Array,
  { periods, frequency }: Table,
  [start, end]: readonly [start: number, end: number],
  [from, to]: readonly [from: number, to: number],
): boolean {
  // all that runs since January begins with its year
  const endOf = (ordinal: number): number => (frequency === 'year-to-date' ? ordinal - (ordinal % 12) + 11 : ordinal);
  for (let row = start; row < end; row += 1) {
    const period = periods[row] as number;
    if (breaks[row] === 1 && period > endOf(from) && period <= endOf(to)) return true;
  }
  return false;
}
