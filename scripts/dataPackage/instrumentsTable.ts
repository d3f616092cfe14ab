import type { Dataset } from '../../src/index.js';
import { nameCells, NAMES, SOURCED, sourcedCells, text, to, VERSION } from './columns.js';
import type { Table } from './table.js';

/** The texts of the agreements. */
export function instrumentsTable({ agreements }: Dataset): Table {
  return {
    name: 'instruments',
    title: 'The texts of the agreements',
    fields: [
      text('agreement', 'The agreement.'),
      text('id', 'The instrument.'),
      text('version', 'The version that it belongs to.'),
      ...NAMES,
      text('signed', 'When it was signed, as precisely as known.'),
      text('place', 'Where it was signed.'),
      text('partial', 'true where only some of its parties are listed.'),
      ...SOURCED,
    ],
    primaryKey: ['agreement', 'id'],
    foreignKeys: [to('agreement', 'agreements'), VERSION, to('source', 'sources')],
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
