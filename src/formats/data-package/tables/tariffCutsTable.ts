import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { figureCells, figureFields } from './figureColumns.js';
import { listCell } from './listCell.js';
import { to, toVersion } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal Which tariff rate holds for whom, and by when. */
export function tariffCutsTable({ agreements }: Dataset): Table {
  return {
    name: 'tariff-cuts',
    title: 'Which tariff rate holds for whom, and by when',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      text('track', 'The track.'),
      { name: 'position', type: 'integer', description: 'Which step of the track it is.' },
      text('title', 'What the track is called.'),
      text('covers', 'Which goods are in it.'),
      text('parties', 'The parties, with spaces between them.'),
      ...figureFields(),
      text('by', 'The day by which the rate holds, as precisely as known.'),
      text('cut_note', 'What a reader should know of the step.'),
      ...sourcedFields(),
    ],
    primaryKey: ['agreement', 'version', 'track', 'position'],
    foreignKeys: [toVersion(), to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.tariffTracks.flatMap((track) =>
        track.cuts.map((cut, index) => [
          agreement.id,
          version.id,
          track.id,
          index + 1,
          track.title,
          track.covers ?? null,
          listCell(cut.parties),
          ...figureCells(cut.rate),
          cut.by,
          cut.note ?? null,
          ...sourcedCells(track),
        ]),
      ),
    ),
  };
}
