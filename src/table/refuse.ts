import { ChinaAseanError, type Issue } from '../errors.js';
import type { RefusedRows } from './refusedRows.js';
import { rowMessage } from './rowMessage.js';

const SHOWN = 5;

/** @internal Throws for rows that make no table: the first in the message and as issues, the number of all in the details. */
export function refuse(caller: string, { count, first }: RefusedRows): never {
  const issues = first.map(([row, problem]): Issue => {
    return { code: problem.code, path: [row], message: rowMessage(problem, (other) => `row ${other}`) };
  });
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `row ${path.join('.')}: ${message}`);
  const more = count > SHOWN ? `; and ${count - SHOWN} more` : '';
  throw new ChinaAseanError('invalid-table', `${caller}: ${shown.join('; ')}${more}`, { problems: count }, issues);
}
