import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { nameCells, nameFields } from './nameColumns.js';
import { to } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';

/** @internal The China–ASEAN Expo, by edition. */
export function eventsTable({ events }: Dataset): Table {
  return {
    name: 'events',
    title: 'The China–ASEAN Expo, by edition',
    fields: [
      text('id', 'The id.'),
      ...nameFields(),
      { name: 'edition', type: 'integer', description: 'Which edition it is; empty for what is said of several.' },
      { name: 'first_edition', type: 'integer', description: 'Of several, the first.' },
      {
        name: 'last_edition',
        type: 'integer',
        description: 'Of several, the last; empty where it holds for those to come too.',
      },
      text('first', 'The first day, as precisely as known.'),
      { name: 'last', type: 'date', description: 'The last day, where known.' },
      text('place', 'Where it was held.'),
      text('venue', 'The building, where named.'),
      text('partner', 'The region that it was held in.'),
      text('theme', 'Its theme.'),
      text('country_of_honour', 'The country of honour.'),
      text('special_partner', 'The special partner.'),
      text('status', 'planned, where only the plan of it was read.'),
      ...sourcedFields(),
    ],
    primaryKey: ['id'],
    foreignKeys: [
      to('partner', 'partners'),
      to('country_of_honour', 'partners'),
      to('special_partner', 'partners'),
      to('source', 'sources'),
    ],
    rows: events.map((event) => [
      event.id,
      ...nameCells(event.names),
      event.edition,
      event.editions?.[0] ?? null,
      event.editions?.[1] ?? null,
      event.first,
      event.last,
      event.place,
      event.venue ?? null,
      event.partner,
      event.theme ?? null,
      event.countryOfHonour ?? null,
      event.specialPartner ?? null,
      event.status ?? null,
      ...sourcedCells(event),
    ]),
  };
}
