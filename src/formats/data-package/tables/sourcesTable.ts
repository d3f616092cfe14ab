import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import type { Table } from './table.js';

/** @internal Where the claims were published. */
export function sourcesTable({ sources }: Dataset): Table {
  return {
    name: 'sources',
    title: 'Where the claims were published',
    fields: [
      text('id', 'The id.'),
      text('publisher', 'Who published it.'),
      text('title', 'Its title, or what it is.'),
      text('url', 'Its address at the publisher, where one is known.'),
      text('published', 'The day, month or year.'),
      text('authority', 'Who speaks in it.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: sources.map(({ id, publisher, title, url, published, authority, note }) => [
      id,
      publisher,
      title,
      url,
      published,
      authority,
      note ?? null,
    ]),
  };
}
