import { ChinaAseanError, type Issue } from '../errors.js';

const SHOWN = 5;

/** @internal Throws where there are problems, with the first of them in the message and the number of all in the details. */
export function refuse(issues: readonly Issue[], problems: number = issues.length): void {
  if (issues.length === 0) return;
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `row ${path.join('.')}: ${message}`);
  const more = problems > SHOWN ? `; and ${problems - SHOWN} more` : '';
  throw new ChinaAseanError('invalid-table', `table: ${shown.join('; ')}${more}`, { problems }, issues);
}
