import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { figureCells, figureFields } from './figureColumns.js';
import { ratioCells, ratioFields } from './ratioColumns.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal What was published of the editions. */
export function eventResultsTable({ events }: Dataset): Table {
  return {
    name: 'event-results',
    title: 'What was published of the editions',
    fields: [
      text('event', 'The edition.'),
      { name: 'position', type: 'integer', description: 'Its place in the list.' },
      text('result', 'What is counted.'),
      ...figureFields(),
      ...ratioFields('growth'),
    ],
    primaryKey: ['event', 'position'],
    foreignKeys: [to('event', 'events')],
    rows: events.flatMap(({ id, results }) =>
      results.map(({ result, figure, growth }, index) => [
        id,
        index + 1,
        result,
        ...figureCells(figure),
        ...ratioCells(growth),
      ]),
    ),
  };
}
