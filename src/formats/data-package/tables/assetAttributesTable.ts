import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { figureCells, figureFields } from './figureColumns.js';
import { to } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';

/** @internal What is claimed of the assets. */
export function assetAttributesTable({ assets }: Dataset): Table {
  return {
    name: 'asset-attributes',
    title: 'What is claimed of the assets',
    fields: [
      text('asset', 'The asset.'),
      { name: 'position', type: 'integer', description: 'Its place in the list; the preferred claim comes first.' },
      text('attribute', 'What the claim is about.'),
      ...figureFields(),
      text('period', 'When it held, where stated.'),
      ...sourcedFields(),
    ],
    primaryKey: ['asset', 'position'],
    foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
    rows: assets.flatMap(({ id, attributes }) =>
      attributes.map((claim, index) => [
        id,
        index + 1,
        claim.attribute,
        ...figureCells(claim.figure),
        claim.period ?? null,
        ...sourcedCells(claim),
      ]),
    ),
  };
}
