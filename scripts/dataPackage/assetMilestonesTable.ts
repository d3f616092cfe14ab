import type { Dataset } from '../../src/index.js';
import { MILESTONE, milestoneCells, text, to } from './columns.js';
import type { Table } from './table.js';

/** What happened to the assets. */
export function assetMilestonesTable({ assets }: Dataset): Table {
  return {
    name: 'asset-milestones',
    title: 'What happened to the assets',
    fields: [text('asset', 'The asset.'), text('id', 'The milestone.'), ...MILESTONE],
    primaryKey: ['asset', 'id'],
    foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
    rows: assets.flatMap((asset) =>
      asset.milestones.map((milestone) => [asset.id, milestone.id, ...milestoneCells(milestone)]),
    ),
  };
}
