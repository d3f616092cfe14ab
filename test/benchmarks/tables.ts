import { QUESTION_NAMES } from './contestant.js';
import { rowsOf, timeOf, type Results, type Timed } from './results.js';

const TIMED: readonly Timed[] = [...QUESTION_NAMES, 'fill'];
const NONE = '–';

/** The milliseconds of all contestants at one size, each with the ratio to the limit and to this library. */
export function timeTable(results: Results): string {
  const lines = [...results.reports.keys()].flatMap((name) => {
    const line = (fetched: boolean): string[] => [
      fetched ? `${name}, fetched` : name,
      ...TIMED.map((timed) => cell(results, timed, timeOf(results, name, timed, fetched))),
    ];
    const hasFetched = QUESTION_NAMES.some((question) => timeOf(results, name, question, true) !== null);
    return hasFetched ? [line(false), line(true)] : [line(false)];
  });
  return table(['ms', ...TIMED], lines);
}

/** What it takes to load the rows, and memory. */
export function memoryTable(all: readonly Results[]): string {
  const measured = all.map((results) => ({ results, ...rowsOf(results) }));
  const heads = measured.flatMap(({ rows }) => [`${spaced(rows)} rows: load, ms`, 'peak, MB']);
  const lines = namesOf(all).map((name) => [
    name,
    ...measured.flatMap(({ results: { reports } }) => {
      const report = reports.get(name);
      if (report === undefined || typeof report === 'string') return [NONE, NONE];
      const { load, peak } = report.measurement;
      return load === null ? [NONE, NONE] : [short(load), spaced(Math.round(peak))];
    }),
  ]);
  const text = ['the rows as text', ...measured.flatMap((one) => [NONE, spaced(Math.round(one.text))])];
  return table(['', ...heads], [...lines, text]);
}

/** The nanoseconds for each row, from the smallest size to the largest. */
export function growthTable(all: readonly Results[]): string {
  const lines = namesOf(all).map((name) => [
    name,
    ...TIMED.map((timed) => {
      const times = all.map((results) => {
        const time = timeOf(results, name, timed);
        return time === null ? null : (1e6 * time) / rowsOf(results).rows;
      });
      return times.every((time) => time === null)
        ? NONE
        : times.map((time) => (time === null ? NONE : short(time))).join(' → ');
    }),
  ]);
  return table(['ns for each row', ...TIMED], lines);
}

/** A number of rows with a space for each thousand. */
export function spaced(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, ' ');
}

function cell(results: Results, timed: Timed, time: number | null): string {
  if (time === null) return NONE;
  const ratios = ['limit', 'china-asean'].map((name) => {
    const other = timeOf(results, name, timed);
    return other === null ? NONE : short(time / other);
  });
  return `${short(time)} (${ratios.join(', ')})`;
}

function namesOf(all: readonly Results[]): readonly string[] {
  return [...new Set(all.flatMap(({ reports }) => [...reports.keys()]))];
}

function short(number: number): string {
  if (number >= 100) return spaced(Math.round(number));
  return number >= 10 ? number.toFixed(0) : number.toFixed(number >= 1 ? 1 : 2);
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [heads, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
