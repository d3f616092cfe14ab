import { ChinaAseanError, type Issue } from '../../errors.js';
import { placeOf } from './placeOf.js';

const SHOWN = 5;

/**
 * @internal The error of an input with problems: the first of them in the message, all in its issues. Where there are more problems than
 * issues, the last issue says how many are not named.
 */
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
  return new ChinaAseanError('invalid-input', message, { problems: count }, [
    ...issues,
    ...unnamed(count - issues.length),
  ]);
}

function unnamed(count: number): readonly Issue[] {
  if (count === 0) return [];
  const problems = count === 1 ? '1 more problem, which is' : `${count} more problems, which are`;
  return [{ code: 'more-problems', path: [], message: `expected rows of one table, got ${problems} not named` }];
}
