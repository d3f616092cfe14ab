import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { to, toVersion } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal What the versions deal with. */
export function agreementChaptersTable({ agreements }: Dataset): Table {
  return {
    name: 'agreement-chapters',
    title: 'What the versions deal with',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      text('id', 'The chapter.'),
      text('title', 'What it is about.'),
      text('contents', 'What it contains, with semicolons between.'),
      ...sourcedFields(),
    ],
    primaryKey: ['agreement', 'version', 'id'],
    foreignKeys: [to('agreement', 'agreements'), toVersion(), to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.chapters.map((chapter) => [
        agreement.id,
        version.id,
        chapter.id,
        chapter.title,
        chapter.contents.join('; '),
        ...sourcedCells(chapter),
      ]),
    ),
  };
}
