import type { Dataset } from '../../../model/dataset.js';
import { periodBounds } from '../../../period/periodBounds.js';
import { text } from './field.js';
import { figureCells, figureFields } from './figureColumns.js';
import { listCell } from './listCell.js';
import { ratioCells, ratioFields } from './ratioColumns.js';
import { to } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';

/** @internal Published figures. */
export function observationsTable({ observations }: Dataset): Table {
  return {
    name: 'observations',
    title: 'Published figures',
    fields: [
      text('id', 'The id of the claim.'),
      text('indicator', 'What is measured.'),
      text('reporter', 'Who reports, where the indicator has a reporter.'),
      text('partner', 'Who is on the other side.'),
      text('asset', 'The asset that is measured.'),
      text('flow', 'The direction of trade: export, import, total, balance.'),
      text('basis', 'Whose count it is and in which terms.'),
      text('period', 'The window, in the spelling of SDMX or ISO 8601.'),
      { name: 'first_day', type: 'date', description: 'The first day of the window; empty where it is open.' },
      { name: 'last_day', type: 'date', description: 'The last day of the window.' },
      ...figureFields(),
      text('measure', 'level or growth.'),
      ...ratioFields('growth'),
      ...ratioFields('share'),
      text('status', 'Flags of SDMX CL_OBS_STATUS, with spaces between them.'),
      ...sourcedFields(),
    ],
    primaryKey: ['id'],
    foreignKeys: [
      to('indicator', 'indicators'),
      to('reporter', 'partners'),
      to('partner', 'partners'),
      to('asset', 'assets'),
      to('source', 'sources'),
    ],
    rows: observations.map((observation) => [
      observation.id,
      observation.indicator,
      observation.reporter ?? null,
      observation.partner ?? null,
      observation.asset ?? null,
      observation.flow ?? null,
      observation.basis,
      observation.period,
      periodBounds(observation.period).first,
      periodBounds(observation.period).last,
      ...figureCells(observation.figure),
      observation.figure.measure,
      ...ratioCells(observation.growth),
      ...ratioCells(observation.share),
      listCell(observation.status),
      ...sourcedCells(observation),
    ]),
  };
}
