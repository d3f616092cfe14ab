import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal Who belongs to a bloc, and since when. */
export function membershipsTable({ partners }: Dataset): Table {
  return {
    name: 'memberships',
    title: 'Who belongs to a bloc, and since when',
    fields: [
      text('bloc', 'The bloc.'),
      text('member', 'The member.'),
      { name: 'from', type: 'date', description: 'The first day.' },
      { name: 'to', type: 'date', description: 'The last day; empty while it lasts.' },
      text('source', 'The id of the source.'),
      text('note', 'What a reader should know.'),
    ],
    primaryKey: ['bloc', 'member', 'from'],
    foreignKeys: [to('bloc', 'partners'), to('member', 'partners'), to('source', 'sources')],
    rows: partners.flatMap((bloc) =>
      bloc.kind === 'bloc'
        ? bloc.members.map(({ member, from, to: last, source, note }) => [
            bloc.id,
            member,
            from,
            last ?? null,
            source,
            note ?? null,
          ])
        : [],
    ),
  };
}
