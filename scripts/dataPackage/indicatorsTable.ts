import type { Dataset } from '../../src/index.js';
import { LIST, nameCells, NAMES, text } from './columns.js';
import type { Table } from './table.js';

/** What is measured. */
export function indicatorsTable({ indicators }: Dataset): Table {
  return {
    name: 'indicators',
    title: 'What is measured',
    fields: [
      text('id', 'The id.'),
      ...NAMES,
      text('definition', 'What counts and what does not.'),
      text('nature', 'flow, stock, rate, rank or cumulative.'),
      text('time_collection', 'How it adds up over time: summed, end, average or none.'),
      text('dimensions', 'The dimensions that its figures name, with spaces between them.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: indicators.map(({ id, names, definition, nature, timeCollection, dimensions }) => [
      id,
      ...nameCells(names),
      definition,
      nature,
      timeCollection,
      dimensions.join(LIST),
    ]),
  };
}
