import { ChinaAseanError, quote } from '../../errors.js';

/** @internal Refuses the measure of a number that is no level, as growth rates are no levels of the indicator; an empty one is a level. */
export function requireLevel(measure: string): void {
  if (measure === 'level' || measure === '') return;
  throw new ChinaAseanError('invalid-input', `table: expected a level, got ${quote(measure)}`);
}
