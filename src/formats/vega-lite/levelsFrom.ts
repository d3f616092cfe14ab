import { ChinaAseanError, quote } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { Series } from '../../model/series.js';
import { seriesOf } from '../../model/seriesOf.js';
import type { Chart } from './readChart.js';

/** @internal Levels of one key: a series, or observations of which the more authoritative claim for a window is taken. */
export function levelsFrom<U extends Unit>(
  { caller, sources }: Pick<Chart, 'caller' | 'sources'>,
  levels: Series<U> | readonly Observation<U>[],
): Series<U> {
  if (Array.isArray(levels)) return seriesOf<Observation<U>, U>({ observations: levels, sources }, {});
  if (typeof levels === 'object' && levels !== null && 'key' in levels && 'observations' in levels) return levels;
  throw new ChinaAseanError(
    'invalid-argument',
    `${caller}: expected a series or a list of observations, got ${quote(levels)}`,
    { levels },
  );
}
