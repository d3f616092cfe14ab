import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { nameCells, nameFields } from './nameColumns.js';
import type { Table } from './table.js';

/** @internal Railways, ports, parks. */
export function assetsTable({ assets }: Dataset): Table {
  return {
    name: 'assets',
    title: 'Railways, ports, parks',
    fields: [
      text('id', 'The id.'),
      text('kind', 'What sort of asset it is.'),
      ...nameFields(),
      text('checked', 'The last day on which its status was looked up.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: assets.map(({ id, kind, names, checked, note }) => [
      id,
      kind,
      ...nameCells(names),
      checked ?? null,
      note ?? null,
    ]),
  };
}
