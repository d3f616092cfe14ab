import type { Dataset } from '../../src/index.js';
import { LIST, nameCells, NAMES, text } from './columns.js';
import type { Table } from './table.js';

/** The trade agreements. */
export function agreementsTable({ agreements }: Dataset): Table {
  return {
    name: 'agreements',
    title: 'The trade agreements',
    fields: [text('id', 'The id.'), ...NAMES, text('parties', 'The ids of its parties, with spaces between them.')],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: agreements.map(({ id, names, parties }) => [id, ...nameCells(names), parties.join(LIST)]),
  };
}
