import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';

const RELATIVE: readonly Unit[] = ['index', 'log-point', 'percentage-point', 'rank', 'ratio'];

/** @internal Whether a sum of a unit says something: not of a ratio, an index, a rank, points, or so much for one of something. */
export function isSummable(unit: Unit): boolean {
  return !RELATIVE.includes(unit) && !unit.includes('/');
}

/** @internal Refuses a unit of which a sum says nothing. */
export function requireSummable(caller: string, unit: Unit): void {
  if (isSummable(unit)) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected amounts, which can be summed, such as "USD" or "tonne", got ${quote(unit)}`,
    { unit },
  );
}
