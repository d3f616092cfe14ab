import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal Whom the texts of the agreements bind, and since when. */
export function instrumentPartiesTable({ agreements }: Dataset): Table {
  return {
    name: 'instrument-parties',
    title: 'Whom the texts of the agreements bind, and since when',
    fields: [
      text('agreement', 'The agreement.'),
      text('instrument', 'The instrument.'),
      text('party', 'The party.'),
      text('from', 'The day from which it is bound, or the window within which that lies; empty where none is known.'),
      text('checked', 'Where none is known, the last day on which that was looked up.'),
      text('source', 'The id of the source.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['agreement', 'instrument', 'party'],
    foreignKeys: [
      { fields: ['agreement', 'instrument'], reference: { resource: 'instruments', fields: ['agreement', 'id'] } },
      to('party', 'partners'),
      to('source', 'sources'),
    ],
    rows: agreements.flatMap((agreement) =>
      agreement.instruments.flatMap((instrument) =>
        instrument.parties.map(({ party, from, checked, source, note }) => [
          agreement.id,
          instrument.id,
          party,
          from,
          checked ?? null,
          source,
          note ?? null,
        ]),
      ),
    ),
  };
}
