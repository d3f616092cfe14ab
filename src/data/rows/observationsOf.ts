import type { DecimalText } from '../../figure/decimal.js';
import type { Measure, Qualifier } from '../../figure/figure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation, ObservationKey, ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import type { BundledIds } from '../ids.js';
import { figureOf, type FigureRow } from './figureOf.js';

/** What the observations of a table have in common. */
export interface ObservationHead extends ObservationKey<BundledIds> {
  /** The unit of their figures. */
  readonly unit: Unit;
  /** What their figures say of the number. Default: `'level'`. */
  readonly measure?: Measure;
}

/** What only some observations have. */
export interface ObservationExtras {
  readonly qualifier?: Qualifier;
  readonly growth?: FigureRow;
  readonly share?: FigureRow;
  readonly status?: readonly ObservationStatus[];
  readonly corroboration?: readonly string[];
  readonly note?: string;
}

/** An observation as a row of a table. */
export type ObservationRow = readonly [
  id: string,
  period: Period,
  printed: string,
  value: DecimalText,
  low: DecimalText | null,
  high: DecimalText | null,
  source: string,
  extras?: ObservationExtras,
];

/** The observations of one key, a row each. */
export function observationsOf(
  { unit, measure = 'level', ...key }: ObservationHead,
  rows: readonly ObservationRow[],
): readonly Observation<Unit, BundledIds>[] {
  return rows.map(([id, period, printed, value, low, high, source, extras = {}]) => {
    const { qualifier, growth, share, status = [], corroboration = [], note } = extras;
    return {
      id,
      ...key,
      period,
      figure: figureOf(unit, [printed, value, low, high, qualifier], measure),
      ...(growth === undefined ? {} : { growth: figureOf('ratio', growth, 'growth') }),
      ...(share === undefined ? {} : { share: figureOf('ratio', share) }),
      status,
      source,
      corroboration,
      ...(note === undefined ? {} : { note }),
    };
  });
}
