import { quote, type Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import type { Cube } from './cubeOf.js';

/** @internal Takes a cell: its place, its number or what stands for a missing one, and its status, empty for none. */
export type CellVisitor = (place: number, value: number | string | null, status: string) => void;

/**
 * @internal Visits the cells in order of their places; of sparse ones, those that have a value or a status of their own. A value that is
 * no number, not `null` and no text that stands for a missing number is put among the issues, as is a status that is no text.
 */
export function eachCell(
  { path, value, status, size }: Cube,
  missing: readonly string[],
  issues: Issue[],
  visit: CellVisitor,
): void {
  const statusOf = statusReader(status);
  const cell = (place: number, found: unknown): void => {
    const flag = statusOf(place);
    if (flag !== null && typeof flag !== 'string') {
      const message = `expected text as a status, got ${quote(flag)}`;
      issues.push({ code: 'invalid-value', path: [...path, 'status', place], message });
    } else if (
      found === null ||
      (typeof found === 'number' && Number.isFinite(found)) ||
      (typeof found === 'string' && missing.includes(found))
    ) {
      visit(place, found, flag ?? '');
    } else {
      const message = `expected a number or null, got ${quote(found)}: the option missing names texts that stand for missing numbers`;
      issues.push({ code: 'invalid-value', path: [...path, 'value', place], message });
    }
  };
  if (Array.isArray(value)) {
    for (let place = 0; place < size; place += 1) cell(place, value[place] ?? null);
    return;
  }
  const values = value as Readonly<Record<string, unknown>>;
  for (const place of placesIn(values, status)) {
    cell(place, Object.hasOwn(values, place) ? (values[String(place)] ?? null) : null);
  }
}

function statusReader(status: Cube['status']): (place: number) => unknown {
  if (Array.isArray(status)) {
    const all: unknown = status.length === 1 ? status[0] : undefined;
    return all === undefined ? (place) => (status[place] as unknown) ?? null : () => all;
  }
  if (!isRecord(status)) return () => status;
  return (place) => (Object.hasOwn(status, place) ? (status[String(place)] ?? null) : null);
}

function placesIn(values: Readonly<Record<string, unknown>>, status: Cube['status']): readonly number[] {
  const keys = Object.keys(values);
  const more = isRecord(status)
    ? Object.keys(status).filter((key) => isSaid(status[key]) && !Object.hasOwn(values, key))
    : Array.isArray(status) && status.length > 1
      ? [...status.keys()].filter((place) => isSaid(status[place]) && !Object.hasOwn(values, place)).map(String)
      : [];
  const places = [...keys, ...more].map(Number);
  const isSorted = more.length === 0 && places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place);
  return isSorted ? places : places.sort((first, second) => first - second);
}

// what is empty names no cell
function isSaid(status: unknown): boolean {
  return status !== undefined && status !== null && status !== '';
}
