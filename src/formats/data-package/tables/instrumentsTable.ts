import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { nameCells, nameFields } from './nameColumns.js';
import { to, toVersion } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';

/** @internal The texts of the agreements. */
export function instrumentsTable({ agreements }: Dataset): Table {
  return {
    name: 'instruments',
    title: 'The texts of the agreements',
    fields: [
      text('agreement', 'The agreement.'),
      text('id', 'The instrument.'),
      text('version', 'The version that it belongs to.'),
      ...nameFields(),
      text('signed', 'When it was signed, as precisely as known.'),
      text('place', 'Where it was signed.'),
      text('partial', 'true where only some of its parties are listed.'),
      ...sourcedFields(),
    ],
    primaryKey: ['agreement', 'id'],
    foreignKeys: [to('agreement', 'agreements'), toVersion(), to('source', 'sources')],
    rows: agreements.flatMap((agreement) =>
      agreement.instruments.map((instrument) => [
        agreement.id,
        instrument.id,
        instrument.version,
        ...nameCells(instrument.names),
        instrument.signed,
        instrument.place ?? null,
        instrument.partial === true ? 'true' : null,
        ...sourcedCells(instrument),
      ]),
    ),
  };
}
