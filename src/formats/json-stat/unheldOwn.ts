import type { Issue } from '../../errors.js';
import type { Cube } from './cubeOf.js';
import { OWN_FIELD } from './ownExtension.js';
import { unheldCells } from './unheldCells.js';
import { unheldFields } from './unheldFields.js';

const OF_OWN = ['layout', 'indicator', 'claims', 'cells', 'sources'];

/** @internal What a dataset of observations has that `writeJsonStat` does not write, each as an issue. */
export function unheldOwn(cube: Cube, own: Readonly<Record<string, unknown>>): readonly Issue[] {
  return [
    ...unheldFields(cube, { notes: false, own: OF_OWN }),
    ...unheldCells(own, [...cube.path, 'extension', OWN_FIELD]),
  ];
}
