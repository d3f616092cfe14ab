import type { Sourced } from '../../../model/sourced.js';
import { text } from './field.js';
import { listCell } from './listCell.js';
import type { Cell, Field } from './table.js';

/** @internal The columns that tell where a claim comes from. */
export function sourcedFields(): readonly Field[] {
  return [
    text('source', 'The id of the source.'),
    text('corroboration', 'The ids of other sources that print the same, with spaces between them.'),
    text('note', 'What a reader should know.'),
  ];
}

/** @internal The cells of `sourcedFields`. */
export function sourcedCells({ source, corroboration, note }: Sourced): readonly Cell[] {
  return [source, listCell(corroboration), note ?? null];
}
