import { startsOf } from './sortRows.js';
import type { Dictionary, Table } from './tableModel.js';

/** @internal The part of a table that its sorted dimensions make up. */
export function keyed(
  dimensions: readonly (readonly [name: string, dictionary: Dictionary])[],
  size: number,
): Pick<Table, 'size' | 'dimensions' | 'starts'> {
  const starts = startsOf(
    dimensions.map(([, dictionary]) => dictionary),
    size,
  );
  return { size, dimensions: Object.freeze(Object.fromEntries(dimensions)), starts };
}
