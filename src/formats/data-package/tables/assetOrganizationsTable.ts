import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal Who operates, owns or develops the assets. */
export function assetOrganizationsTable({ assets }: Dataset): Table {
  return {
    name: 'asset-organizations',
    title: 'Who operates, owns or develops the assets',
    fields: [
      text('asset', 'The asset.'),
      { name: 'position', type: 'integer', description: 'Its place in the list.' },
      text('role', 'operator, owner or developer.'),
      text('name', 'The organization.'),
      text('source', 'The id of the source.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['asset', 'position'],
    foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
    rows: assets.flatMap(({ id, organizations }) =>
      organizations.map(({ role, name, source, note }, index) => [id, index + 1, role, name, source, note ?? null]),
    ),
  };
}
