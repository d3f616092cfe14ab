import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { to, toVersion } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal The rounds of negotiations. */
export function negotiationRoundsTable({ agreements }: Dataset): Table {
  return {
    name: 'negotiation-rounds',
    title: 'The rounds of negotiations',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      { name: 'round', type: 'integer', description: 'Which round it was.' },
      text('first', 'The first day, as precisely as known.'),
      { name: 'last', type: 'date', description: 'The last day, where known.' },
      text('place', 'Where.'),
      ...sourcedFields(),
    ],
    primaryKey: ['agreement', 'version', 'round'],
    foreignKeys: [toVersion(), to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.rounds.map((round) => [
        agreement.id,
        version.id,
        round.round,
        round.first,
        round.last ?? null,
        round.place ?? null,
        ...sourcedCells(round),
      ]),
    ),
  };
}
