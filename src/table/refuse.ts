import { ChinaAseanError, type Issue } from '../errors.js';

/** Rows of which something is wrong, and what. */
export interface Problems {
  readonly rows: Iterable<number>;
  readonly issueOf: (row: number) => Omit<Issue, 'path'>;
}

const SHOWN = 5;
const MOST_ISSUES = 20;

/** @internal Throws where there are problems: the first in order of the rows in the message and as issues, and the number of all in the details. */
export function refuse(caller: string, ...problems: readonly Problems[]): void {
  const all = problems.flatMap(({ rows, issueOf }) => Array.from(rows, (row) => [row, issueOf] as const));
  if (all.length === 0) return;
  const issues = all
    .sort(([first], [second]) => first - second)
    .slice(0, MOST_ISSUES)
    .map(([row, issueOf]): Issue => ({ ...issueOf(row), path: [row] }));
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `row ${path.join('.')}: ${message}`);
  const more = all.length > SHOWN ? `; and ${all.length - SHOWN} more` : '';
  throw new ChinaAseanError('invalid-table', `${caller}: ${shown.join('; ')}${more}`, { problems: all.length }, issues);
}
