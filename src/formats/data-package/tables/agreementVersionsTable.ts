import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { nameCells, nameFields } from './nameColumns.js';
import { to } from './reference.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal The versions of the agreements. */
export function agreementVersionsTable({ agreements }: Dataset): Table {
  return {
    name: 'agreement-versions',
    title: 'The versions of the agreements',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      ...nameFields(),
      text('scope', 'What it covers, with semicolons between.'),
      text('checked', 'The last day on which its status was looked up.'),
      text('source', 'The id of the source.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['agreement', 'version'],
    foreignKeys: [to('agreement', 'agreements'), to('source', 'sources')],
    rows: versionsOf(agreements).map(({ agreement, version }) => [
      agreement.id,
      version.id,
      ...nameCells(version.names),
      version.scope.join('; '),
      version.checked ?? null,
      version.source,
      version.note ?? null,
    ]),
  };
}
