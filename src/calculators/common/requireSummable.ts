import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';

const RELATIVE: readonly Unit[] = ['index', 'log-point', 'percentage-point', 'rank', 'ratio'];

/** @internal Refuses a unit of which a sum says nothing: a ratio, an index, a rank, points, or so much for one of something. */
export function requireSummable(caller: string, unit: Unit): void {
  if (!RELATIVE.includes(unit) && !unit.includes('/')) return;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected amounts, which can be summed, such as "USD" or "tonne", got ${quote(unit)}`,
    { unit },
  );
}
