import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { listCell } from './listCell.js';
import { nameCells, nameFields } from './nameColumns.js';
import type { Table } from './table.js';

/** @internal The trade agreements. */
export function agreementsTable({ agreements }: Dataset): Table {
  return {
    name: 'agreements',
    title: 'The trade agreements',
    fields: [
      text('id', 'The id.'),
      ...nameFields(),
      text('parties', 'The ids of its parties, with spaces between them.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: agreements.map(({ id, names, parties }) => [id, ...nameCells(names), listCell(parties)]),
  };
}
