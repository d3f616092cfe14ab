import type { Dataset } from '../../src/index.js';
import { FIGURE, figureCells, LIST, SOURCED, sourcedCells, text, to, VERSION } from './columns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** Which tariff rate holds for whom, and by when. */
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
      ...FIGURE,
      text('by', 'The day by which the rate holds, as precisely as known.'),
      text('cut_note', 'What a reader should know of the step.'),
      ...SOURCED,
    ],
    primaryKey: ['agreement', 'version', 'track', 'position'],
    foreignKeys: [VERSION, to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.tariffTracks.flatMap((track) =>
        track.cuts.map((cut, index) => [
          agreement.id,
          version.id,
          track.id,
          index + 1,
          track.title,
          track.covers ?? null,
          cut.parties.join(LIST),
          ...figureCells(cut.rate),
          cut.by,
          cut.note ?? null,
          ...sourcedCells(track),
        ]),
      ),
    ),
  };
}
