import type { Dataset } from '../../src/index.js';
import { SOURCED, sourcedCells, text, to, VERSION } from './columns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** What the versions deal with. */
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
      ...SOURCED,
    ],
    primaryKey: ['agreement', 'version', 'id'],
    foreignKeys: [to('agreement', 'agreements'), VERSION, to('source', 'sources')],
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
