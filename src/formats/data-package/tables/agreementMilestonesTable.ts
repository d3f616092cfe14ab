import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { milestoneCells, milestoneFields } from './milestoneColumns.js';
import { to, toVersion } from './reference.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal What happened to the agreements. */
export function agreementMilestonesTable({ agreements }: Dataset): Table {
  return {
    name: 'agreement-milestones',
    title: 'What happened to the agreements',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      text('id', 'The milestone.'),
      ...milestoneFields(),
    ],
    primaryKey: ['agreement', 'version', 'id'],
    foreignKeys: [toVersion(), to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.milestones.map((milestone) => [agreement.id, version.id, milestone.id, ...milestoneCells(milestone)]),
    ),
  };
}
