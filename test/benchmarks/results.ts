import type { QuestionName } from './contestant.js';
import type { Report } from './runContestant.js';

/** What was measured at one size; text says why a contestant was not. */
export interface Results {
  readonly size: number;
  readonly reports: ReadonlyMap<string, Report | string>;
}

/** What a time is of: a question, or the filling. */
export type Timed = QuestionName | 'fill';

/** The milliseconds of a contestant, or `null`. */
export function timeOf({ reports }: Results, name: string, timed: Timed, fetched = false): number | null {
  const report = reports.get(name);
  if (report === undefined || typeof report === 'string') return null;
  if (timed === 'fill') return fetched ? null : report.measurement.fill;
  const measured = report.measurement.questions[timed];
  return (fetched ? measured?.fetched : measured?.time) ?? null;
}

/** How many rows there are, and their megabytes as text. */
export function rowsOf({ reports }: Results): { readonly rows: number; readonly text: number } {
  for (const report of reports.values()) {
    if (typeof report !== 'string') return { rows: report.measurement.rows, text: report.measurement.text };
  }
  return { rows: 0, text: 0 };
}
