import type { KEY_DIMENSIONS, ObservationKey } from '../../model/observation.js';

/**
 * What a column of a table holds: the window, the number with its bounds and flags, or a dimension that is a field of an observation.
 * A dimension so named is known to the functions of tables: what is in several units, or of several flows, is not put together.
 */
export type TableField = keyof ObservationKey | 'unit' | 'period' | 'value' | 'low' | 'high' | 'status';

/** @internal The fields that are dimensions, in the order by which rows are sorted. */
export const TABLE_DIMENSIONS: readonly [...typeof KEY_DIMENSIONS, 'unit'] = [
  'indicator',
  'reporter',
  'partner',
  'asset',
  'flow',
  'basis',
  'unit',
];
