import { ChinaAseanError, type Issue } from '../errors.js';

const SHOWN = 5;

/** @internal Throws where there are problems, with the first of them in the message. */
export function refuse(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `row ${path.join('.')}: ${message}`);
  const more = issues.length > SHOWN ? `; and ${issues.length - SHOWN} more` : '';
  throw new ChinaAseanError('invalid-table', `table: ${shown.join('; ')}${more}`, { problems: issues.length }, issues);
}
