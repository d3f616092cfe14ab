import type { Dataset } from '../../src/index.js';
import { MILESTONE, milestoneCells, text, to, VERSION } from './columns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** What happened to the agreements. */
export function agreementMilestonesTable({ agreements }: Dataset): Table {
  return {
    name: 'agreement-milestones',
    title: 'What happened to the agreements',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      text('id', 'The milestone.'),
      ...MILESTONE,
    ],
    primaryKey: ['agreement', 'version', 'id'],
    foreignKeys: [VERSION, to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.milestones.map((milestone) => [agreement.id, version.id, milestone.id, ...milestoneCells(milestone)]),
    ),
  };
}
