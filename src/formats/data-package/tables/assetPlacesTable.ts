import type { Dataset } from '../../../model/dataset.js';
import { number, text } from './field.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal Where the assets are. */
export function assetPlacesTable({ assets }: Dataset): Table {
  return {
    name: 'asset-places',
    title: 'Where the assets are',
    fields: [
      text('asset', 'The asset.'),
      { name: 'position', type: 'integer', description: 'Its place in the list, from one end of the asset.' },
      text('name', 'The place.'),
      text('partner', 'The economy or region that it lies in.'),
      number('longitude', 'Degrees east, where published.'),
      number('latitude', 'Degrees north, where published.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['asset', 'position'],
    foreignKeys: [to('asset', 'assets'), to('partner', 'partners')],
    rows: assets.flatMap(({ id, places }) =>
      places.map(({ name, partner, longitude, latitude, note }, index) => [
        id,
        index + 1,
        name,
        partner,
        longitude ?? null,
        latitude ?? null,
        note ?? null,
      ]),
    ),
  };
}
