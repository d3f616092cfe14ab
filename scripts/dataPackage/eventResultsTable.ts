import type { Dataset } from '../../src/index.js';
import { FIGURE, figureCells, ratioCells, ratioFields, text, to } from './columns.js';
import type { Table } from './table.js';

/** What was published of the editions. */
export function eventResultsTable({ events }: Dataset): Table {
  return {
    name: 'event-results',
    title: 'What was published of the editions',
    fields: [text('event', 'The edition.'), text('result', 'What is counted.'), ...FIGURE, ...ratioFields('growth')],
    primaryKey: ['event', 'result', 'printed'],
    foreignKeys: [to('event', 'events')],
    rows: events.flatMap(({ id, results }) =>
      results.map(({ result, figure, growth }) => [id, result, ...figureCells(figure), ...ratioCells(growth)]),
    ),
  };
}
