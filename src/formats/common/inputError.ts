import { ChinaAseanError, type Issue } from '../../errors.js';
import { placeOf } from './placeOf.js';

const SHOWN = 5;

/** @internal The error of an input with problems, of which there may be more than issues: the first of them in the message. */
export function inputError(
  caller: string,
  what: string,
  issues: readonly Issue[],
  count: number = issues.length,
): ChinaAseanError {
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => `\n  ${placeOf(path)}: ${message}`);
  const more = count > shown.length ? `\n  and ${count - shown.length} more` : '';
  const problems = count === 1 ? '1 problem' : `${count} problems`;
  const message = `${caller}: expected ${what}, got ${problems}:${shown.join('')}${more}`;
  return new ChinaAseanError('invalid-input', message, { problems: count }, issues);
}
