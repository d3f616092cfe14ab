import { ChinaAseanError, type Issue } from '../../errors.js';
import { placeOf } from './placeOf.js';

const SHOWN = 5;

/** @internal Throws where there are problems, with the first of them in the message and all of them in its issues. */
export function refuseInput(caller: string, what: string, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `\n  ${placeOf(path)}: ${message}`);
  const more = issues.length > SHOWN ? `\n  and ${issues.length - SHOWN} more` : '';
  const problems = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  const message = `${caller}: expected ${what}, got ${problems}:${shown.join('')}${more}`;
  throw new ChinaAseanError('invalid-input', message, { problems: issues.length }, issues);
}
