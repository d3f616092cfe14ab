import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { milestoneCells, milestoneFields } from './milestoneColumns.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal What happened to the assets. */
export function assetMilestonesTable({ assets }: Dataset): Table {
  return {
    name: 'asset-milestones',
    title: 'What happened to the assets',
    fields: [text('asset', 'The asset.'), text('id', 'The milestone.'), ...milestoneFields()],
    primaryKey: ['asset', 'id'],
    foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
    rows: assets.flatMap((asset) =>
      asset.milestones.map((milestone) => [asset.id, milestone.id, ...milestoneCells(milestone)]),
    ),
  };
}
