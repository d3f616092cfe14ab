import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { listCell } from './listCell.js';
import { nameCells, nameFields } from './nameColumns.js';
import { to } from './reference.js';
import type { Table } from './table.js';

/** @internal What is measured. */
export function indicatorsTable({ indicators }: Dataset): Table {
  return {
    name: 'indicators',
    title: 'What is measured',
    fields: [
      text('id', 'The id.'),
      ...nameFields(),
      text('definition', 'What counts and what does not.'),
      text('nature', 'flow, stock, rate, rank or cumulative.'),
      text('time_collection', 'How it adds up over time: summed, end, average or none.'),
      text('derived_from', 'The id of the indicator that it is derived from; empty for levels.'),
      text('derived_as', 'What it is of that indicator: growth, share, rank or streak.'),
      text('derived_among', 'The id of the bloc whose members are ranked; empty for all partners.'),
      text('dimensions', 'The dimensions that its figures name, with spaces between them.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [to('derived_among', 'partners')],
    rows: indicators.map(({ id, names, definition, nature, timeCollection, derivedFrom, dimensions }) => [
      id,
      ...nameCells(names),
      definition,
      nature,
      timeCollection,
      derivedFrom?.indicator ?? null,
      derivedFrom?.as ?? null,
      derivedFrom?.among ?? null,
      listCell(dimensions),
    ]),
  };
}
