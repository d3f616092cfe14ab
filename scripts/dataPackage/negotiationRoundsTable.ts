import type { Dataset } from '../../src/index.js';
import { SOURCED, sourcedCells, text, to, VERSION } from './columns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** The rounds of negotiations. */
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
      ...SOURCED,
    ],
    primaryKey: ['agreement', 'version', 'round'],
    foreignKeys: [VERSION, to('source', 'sources')],
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
